import type { Difference, DifferenceKind } from '../found';
import { classOf, DIGIT, LETTER } from './characters';
import { meaningOf } from './meaning-words';
import type { Token } from './tokenise';

/** Kinds of difference that leave the meaning alone. */
const harmless: ReadonlySet<DifferenceKind> = new Set(['space', 'quotes', 'hyphen', 'case']);
/** What a difference is called where several kinds meet in it: the first of these. */
const priority: readonly DifferenceKind[] = ['number', 'currency', 'negation', 'unit', 'date', 'modal', 'name', 'words'];
/** Nobody reads more of them beside one passage. */
const MAX_DIFFERENCES = 200;
/** So far round a passage (UTF-16 units) is looked to see whether it stands among capitals. */
const AROUND = 40;

/** A text, the tokens of the passage in it, and where the passage begins and ends. */
export interface Side {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** Whether all differences leave the meaning alone: white space, the style of quotation marks and hyphens, letter case. */
export const areHarmless = (differences: readonly Difference[]): boolean => differences.every(({ kind }) => harmless.has(kind));

/**
 * Everything in which two passages differ, in order. `match` gives for each token of `was` its equal in `is`, or -1, in order.
 * Whatever is not known to be harmless is a difference of meaning.
 */
export function differencesOf(was: Side, is: Side, match: ArrayLike<number>): Difference[] {
  const found: Difference[] = [];
  let told: boolean | undefined;
  const shouts = (): boolean => (told ??= hasNoSmallLetters(was) !== hasNoSmallLetters(is));
  let [i, j] = [0, 0];
  for (let next = 0; next <= was.tokens.length; next += 1) {
    const place = next === was.tokens.length ? is.tokens.length : match[next]!;
    if (place < 0) continue;
    const gap = { was, is, from: i, to: next, start: j, end: place };
    if (next > i || place > j) found.push(...hunkOf(gap));
    else if (i > 0 && next < was.tokens.length) found.push(...spaceBetween(gap));
    if (next < was.tokens.length) found.push(...withinToken(was, is, next, place, shouts));
    [i, j] = [next + 1, place + 1];
  }
  return fewest(found);
}

/** Where there are too many, those that change the meaning are kept before all others: whether there is any must never be lost. */
function fewest(differences: Difference[]): Difference[] {
  if (differences.length <= MAX_DIFFERENCES) return differences;
  const grave = differences.filter(({ kind }) => !harmless.has(kind));
  return (grave.length > 0 ? grave : differences).slice(0, MAX_DIFFERENCES);
}

/** Tokens [from, to) of one side that stand where tokens [start, end) of the other do. */
interface Hunk {
  readonly was: Side;
  readonly is: Side;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const wordsOf = ({ text }: Side, { start, end }: Token): string => text.slice(start, end);
const endBefore = ({ tokens, start }: Side, index: number): number => tokens[index - 1]?.end ?? start;
const startOf = ({ tokens, end }: Side, index: number): number => tokens[index]?.start ?? end;

/** Whether a passage and what stands round it are all in capitals: what an acronym is cannot be told there. */
function hasNoSmallLetters({ text, start, end }: Side): boolean {
  const words = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return words === words.toUpperCase() && /\p{Lu}.*\s.*\p{Lu}/su.test(words);
}

/** White space between two tokens that follow each other on both sides. */
function spaceBetween({ was, is, from, start }: Hunk): Difference[] {
  const before = was.text.slice(endBefore(was, from), startOf(was, from));
  const [at, end] = [endBefore(is, start), startOf(is, start)];
  const now = is.text.slice(at, end);
  return before === now ? [] : [{ kind: 'space', was: before, is: now, start: at, end }];
}

/** Two tokens with the same key: in what they differ nevertheless. */
function withinToken(was: Side, is: Side, i: number, j: number, shouts: () => boolean): Difference[] {
  const [before, after] = [was.tokens[i]!, is.tokens[j]!];
  const [old, now] = [wordsOf(was, before), wordsOf(is, after)];
  if (old === now || (old.normalize('NFC') === now.normalize('NFC') && before.type === 'word')) return [];
  const kind = kindWithin(was, is, i, j, shouts);
  return [{ kind, was: old, is: now, start: after.start, end: after.end }];
}

function kindWithin(was: Side, is: Side, i: number, j: number, shouts: () => boolean): DifferenceKind {
  const token = was.tokens[i]!;
  const [old, now] = [wordsOf(was, token), wordsOf(is, is.tokens[j]!)];
  if (token.type === 'quote') return isSameQuote(was, i, old, now) ? 'quotes' : 'unit';
  if (token.type === 'dash') return isSameDash(was, i, old, is, j, now) ? 'hyphen' : 'words';
  if (token.type === 'number') return old.replace(/’/g, "'") === now.replace(/’/g, "'") ? 'quotes' : 'hyphen';
  const bare = (words: string): string =>
    words
      .replace(/’/g, "'")
      .replace(/\u00ad/g, '')
      .normalize('NFC');
  if (bare(old) === bare(now)) return old.replace(/\u00ad/g, '') === now.replace(/\u00ad/g, '') ? 'hyphen' : 'quotes';
  return isSameCase(was, i, bare(old), bare(now), shouts) ? 'case' : (meaningOf(old, token, false) ?? 'words');
}

const SINGLE = /['`´‘’‚‛‹›＇′]/;

/** Behind a digit one mark and two are different units (feet and inches, minutes and seconds): ′ and ″ are never each other. */
const isSameQuote = ({ text, tokens }: Side, i: number, old: string, now: string): boolean =>
  SINGLE.test(old) === SINGLE.test(now) || i === 0 || classOf(text.charCodeAt(tokens[i]!.start - 1)) !== DIGIT;

/** Letters in another case are the same word, but for acronyms (US and us) and units behind a number (mW and MW). In a passage all in capitals there is no telling. */
function isSameCase({ tokens }: Side, i: number, old: string, now: string, shouts: () => boolean): boolean {
  if (shouts()) return true;
  if (tokens[i - 1]?.type === 'number' && old.length <= 3 && meaningOf(old, tokens[i]!, false) === 'unit') return false;
  const isAcronym = (words: string, other: string): boolean => /^\p{Lu}{2,5}$/u.test(words) && other === other.toLowerCase();
  return !isAcronym(old, now) && !isAcronym(now, old);
}

const HYPHENS = /[-‐‑﹣－]/;
const RANGES = /[-‐‑‒–]/;

/** Hyphens are each other's like, and so are dashes; one may stand for the other between spaces, or in a range of numbers. Never for a minus. */
function isSameDash(was: Side, i: number, old: string, is: Side, j: number, now: string): boolean {
  const isRange = [...[i - 1, i + 1].map((at) => was.tokens[at]), ...[j - 1, j + 1].map((at) => is.tokens[at])].every(
    (each) => each?.type === 'number',
  );
  if (isRange) return RANGES.test(old) && RANGES.test(now);
  if (/−/.test(old + now)) return false;
  if (HYPHENS.test(old) === HYPHENS.test(now)) return true;
  return isSpaced(was, i) && isSpaced(is, j);
}

const isSpaced = (side: Side, index: number): boolean =>
  endBefore(side, index) < side.tokens[index]!.start && side.tokens[index]!.end < startOf(side, index + 1);

/** Tokens without an equal: harmless where they are the same letters with and without a hyphen, else told apart by what they are about. */
function hunkOf(hunk: Hunk): Difference[] {
  const { was, is, from, to, start, end } = hunk;
  if (isHyphenation(hunk)) {
    const place =
      end > start
        ? { start: is.tokens[start]!.start, end: is.tokens[end - 1]!.end }
        : { start: endBefore(is, start), end: startOf(is, start) };
    const old =
      to > from
        ? was.text.slice(was.tokens[from]!.start, was.tokens[to - 1]!.end)
        : was.text.slice(endBefore(was, from), startOf(was, from));
    return [{ kind: 'hyphen', was: old, is: is.text.slice(place.start, place.end), ...place }];
  }
  return to - from === end - start ? pairwise(hunk) : byKind(hunk);
}

/**
 * co-operation and cooperation, infor- mation at the end of a line and information, decades-long and decades long. Only between letters: beside a digit a
 * hyphen may be a minus or a range; and without any hyphen on either side ("now here") they are other words.
 */
function isHyphenation({ was, is, from, to, start, end }: Hunk): boolean {
  const [old, now] = [was.tokens.slice(from, to), is.tokens.slice(start, end)];
  const both = [...old.map((token) => [was, token] as const), ...now.map((token) => [is, token] as const)];
  const hyphens = both.filter(([, { type }]) => type === 'dash');
  if (hyphens.length === 0 || both.some(([, { type }]) => type !== 'dash' && type !== 'word')) return false;
  const letters = (tokens: readonly Token[]): string => tokens.flatMap(({ type, key }) => (type === 'word' ? [key] : [])).join('');
  return letters(old) === letters(now) && hyphens.every(([side, token]) => HYPHENS.test(wordsOf(side, token)) && joinsLetters(side, token));
}

/** Whether a hyphen stands right behind a letter and before one, or before the end of its line and then one. */
function joinsLetters({ text }: Side, { start, end }: Token): boolean {
  const after = /^\s*\n\s*/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  return classOf(text.charCodeAt(start - 1)) === LETTER && classOf(text.charCodeAt(end + after)) === LETTER;
}

const kindOf = (side: Side, index: number): DifferenceKind =>
  meaningOf(wordsOf(side, side.tokens[index]!), side.tokens[index]!, opensSentence(side, index)) ?? 'words';

function opensSentence({ text, tokens }: Side, index: number): boolean {
  const before = text.slice(Math.max(0, tokens[index]!.start - 40), tokens[index]!.start).trimEnd();
  return before === '' || /[.!?…:][“”"'’»)]*$/.test(before) || /["“„«‘]$/.test(before);
}

const foremost = (...kinds: readonly DifferenceKind[]): DifferenceKind => priority.find((kind) => kinds.includes(kind)) ?? 'words';

/** As many tokens as before: each stands for the one in its place. */
function pairwise({ was, is, from, to, start }: Hunk): Difference[] {
  const found: Difference[] = [];
  for (let index = 0; index < to - from; index += 1) {
    const [old, now] = [was.tokens[from + index]!, is.tokens[start + index]!];
    const kind = foremost(kindOf(was, from + index), kindOf(is, start + index));
    const last = found.at(-1);
    if (last?.kind === kind) {
      const since = was.tokens[from + index - 1]!.end;
      found[found.length - 1] = {
        ...last,
        was: last.was + was.text.slice(since, old.end),
        is: is.text.slice(last.start, now.end),
        end: now.end,
      };
    } else found.push({ kind, was: wordsOf(was, old), is: wordsOf(is, now), start: now.start, end: now.end });
  }
  return found;
}

/** More tokens than before, or fewer: one difference for each kind among them. */
function byKind({ was, is, from, to, start, end }: Hunk): Difference[] {
  const groups = new Map<DifferenceKind, { was: number[]; is: number[] }>();
  const groupOf = (kind: DifferenceKind) => groups.get(kind) ?? groups.set(kind, { was: [], is: [] }).get(kind)!;
  for (let index = from; index < to; index += 1) groupOf(kindOf(was, index)).was.push(index);
  for (let index = start; index < end; index += 1) groupOf(kindOf(is, index)).is.push(index);
  const gap = endBefore(is, start);
  return [...groups].map(([kind, group]) => ({
    kind,
    was: spanOf(was, group.was),
    is: spanOf(is, group.is),
    start: group.is.length > 0 ? is.tokens[group.is[0]!]!.start : gap,
    end: group.is.length > 0 ? is.tokens[group.is.at(-1)!]!.end : gap,
  }));
}

const spanOf = (side: Side, indices: readonly number[]): string =>
  indices.length === 0 ? '' : side.text.slice(side.tokens[indices[0]!]!.start, side.tokens[indices.at(-1)!]!.end);
