import { raised } from '../raised';
import type { Fragment } from './frames';
import { areSpaceless, firstOf, lastOf } from './scripts';

/** Words that stand together on one line, with no wide gap among them. */
export interface Piece {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly size: number;
  /** Its place in the file's order. */
  readonly order: number;
  /** Above 1: a row of a table, its cells parted by tabs. */
  readonly cells: number;
}

/** In ems: how far apart words of one line may stand, one after the other in the file; and elsewhere in it. */
const NEXT_GAP = 1.2;
const OTHER_GAP = 0.6;
/** In ems: what parts two words. pdf.js takes about as much for a space. */
const SPACE = 0.12;
const SPACE_AMONG_SPACELESS = 0.5;

/** Puts fragments together to pieces, first along the file's order, then by their place alone. */
export function toPieces(fragments: readonly Fragment[]): Piece[] {
  const runs: Run[] = [];
  let last: Run | null = null;
  for (let order = 0; order < fragments.length; order += 1) {
    const fragment = fragments[order]!;
    if (last && continues(last, fragment, NEXT_GAP)) extend(last, fragment);
    else {
      const { from, to, base, size } = fragment;
      last = { from, to, base, size, order, fragments: [fragment] };
      runs.push(last);
    }
  }
  return mergeByPlace(runs).map(toPiece);
}

type Place = Pick<Fragment, 'from' | 'to' | 'base' | 'size'>;

interface Run {
  from: number;
  to: number;
  base: number;
  size: number;
  order: number;
  fragments: Fragment[];
}

/** Whether a fragment stands on the run's line, right before or after it: a raised or lowered small one too. */
function continues(run: Place, next: Place, gap: number): boolean {
  const em = Math.max(run.size, next.size);
  const small = Math.min(run.size, next.size) <= em * 0.8;
  if (Math.abs(run.base - next.base) > em * (small ? 0.5 : 0.2)) return false;
  const apart = Math.max(next.from - run.to, run.from - next.to);
  return apart <= em * (small ? Math.min(gap, 0.3) : gap) && apart >= -em * 0.6;
}

function extend(run: Run, fragment: Fragment): void {
  if (fragment.size > run.size * 1.25) run.base = fragment.base;
  run.size = Math.max(run.size, fragment.size);
  run.from = Math.min(run.from, fragment.from);
  run.to = Math.max(run.to, fragment.to);
  run.fragments.push(fragment);
}

/** What the file names far apart though it stands together. Sorted by line, so that each run meets its neighbours only. */
function mergeByPlace(runs: Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs.sort((a, b) => a.base - b.base || a.from - b.from)) {
    const before = neighbourOf(run, merged);
    if (before) {
      run.fragments.forEach((fragment) => extend(before, fragment));
      before.order = Math.min(before.order, run.order);
    } else merged.push(run);
  }
  return merged;
}

function neighbourOf(run: Run, merged: readonly Run[]): Run | null {
  for (let at = merged.length - 1; at >= 0 && at >= merged.length - 12; at -= 1)
    if (continues(merged[at]!, run, OTHER_GAP)) return merged[at]!;
  return null;
}

function toPiece({ from, to, base, size, order, fragments }: Run): Piece {
  return { words: wordsOf(inReadingOrder(fragments), base, size), from, to, base, size, order, cells: 1 };
}

/** Along the line; what is read against it is turned around, as a whole. */
function inReadingOrder(fragments: readonly Fragment[]): Fragment[] {
  const sorted = [...fragments].sort((a, b) => a.from - b.from);
  if (!sorted.some(({ against }) => against)) return sorted;
  const ordered: Fragment[] = [];
  for (let at = 0; at < sorted.length;) {
    const end = sorted.findIndex(({ against }, i) => i > at && against !== sorted[at]!.against);
    const run = sorted.slice(at, end === -1 ? sorted.length : end);
    ordered.push(...(run[0]!.against ? run.reverse() : run));
    at += run.length;
  }
  return ordered;
}

function wordsOf(fragments: readonly Fragment[], base: number, size: number): string {
  if (fragments.length === 1) return mendSpaces(fragments[0]!.words);
  let words = '';
  fragments.forEach((fragment, i) => {
    const before = fragments[i - 1];
    if (before && isApart(before, fragment, words)) words += ' ';
    words += isRaised(fragment, base, size) ? raised(fragment.words) : fragment.words;
  });
  return mendSpaces(words);
}

function isApart(before: Fragment, after: Fragment, words: string): boolean {
  const gap = Math.max(after.from - before.to, before.from - after.to) / Math.max(before.size, after.size);
  if (areSpaceless(lastOf(words), firstOf(after.words))) return gap > SPACE_AMONG_SPACELESS;
  return gap > SPACE || after.spaced;
}

const isRaised = (fragment: Fragment, base: number, size: number): boolean =>
  fragment.size <= size * 0.8 && base - fragment.base > size * 0.15;

/** Marks in the shape they have in vertical lines (Unicode's presentation forms). */
const UPRIGHT = /[\ufe10-\ufe19\ufe30-\ufe44\ufe47\ufe48]/g;

/** Anything there is to mend: most lines have nothing of it. */
const ODD = / {2}|[\t\u2002-\u200a\ufe10-\ufe4f]/;

/** One space between words; letters set apart ("T H E  T I M E S") are put together again. */
function mendSpaces(words: string): string {
  if (!ODD.test(words)) return words.trim();
  const line = words.replace(UPRIGHT, (mark) => mark.normalize('NFKC')).trim();
  const letters = /^\S(?: {1,4}\S)+$/u.test(line) && line.length > 8 && / {2}/.test(line);
  return letters ? line.replace(/ {2,}/g, '\0').replace(/ /g, '').replace(/\0/g, ' ') : line.replace(/[ \t\u2002-\u200a]+/g, ' ');
}
