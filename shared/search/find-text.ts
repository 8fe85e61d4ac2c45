import type { Passage } from '../text/source-text';
import { fold } from '../text/fold';

export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/**
 * A text prepared for finding in it: without accents, by the folding of the index, with plain quotation marks, hyphens and spaces, so that
 * what is typed finds what is printed. Where folding changes a length, `changes` holds four numbers: from and to in the folded
 * text, from and to in the original.
 */
export interface Folded {
  readonly original: string;
  readonly text: string;
  readonly changes: readonly number[];
}

const signs: Readonly<Record<string, string>> = { '‘': "'", '’': "'", ʼ: "'", '‚': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' };
for (const dash of '‐‑‒–—−') (signs as Record<string, string>)[dash] = '-';

/** What a UTF-16 unit folds to, where that is one unit too; else one of these, which no text has as a letter. */
const UNKNOWN = 0;
const OTHERWISE = 0xffff;
const withCase = new Uint16Array(0x10000);
const withoutCase = new Uint16Array(0x10000);
/** Marks belong to the letter before them: 1 where a unit is none, 2 where it is. */
const marks = new Uint8Array(0x10000);

const lower = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** A letter with its marks. */
function foldCluster(cluster: string, matchCase: boolean): string {
  if (/^\s/.test(cluster)) return ' ';
  const sign = signs[cluster];
  if (sign !== undefined) return sign;
  if (/^[\ud800-\udfff\ufffe\uffff]$/.test(cluster)) return cluster;
  const folded = fold(lower(cluster));
  return matchCase && cluster !== lower(cluster) ? folded.toUpperCase() : folded;
}

function unitFor(unit: number, matchCase: boolean): number {
  const letter = String.fromCharCode(unit);
  const folded = foldCluster(letter, matchCase);
  const code = folded.length === 1 && unit !== 0 ? folded.charCodeAt(0) : OTHERWISE;
  (matchCase ? withCase : withoutCase)[unit] = code;
  return code;
}

function isMark(unit: number): boolean {
  if (unit < 0x300) return false;
  if (marks[unit] === 0) marks[unit] = /\p{M}/u.test(String.fromCharCode(unit)) ? 2 : 1;
  return marks[unit] === 2;
}

/** Prepares a text. With `matchCase` capitals stay capitals. */
export function foldText(original: string, matchCase: boolean): Folded {
  const table = matchCase ? withCase : withoutCase;
  const changes: number[] = [];
  let units = new Uint16Array(original.length + 64);
  let length = 0;
  for (let at = 0; at < original.length;) {
    const unit = original.charCodeAt(at);
    const known = table[unit]!;
    const code = known === UNKNOWN ? unitFor(unit, matchCase) : known;
    let end = at + 1;
    while (end < original.length && isMark(original.charCodeAt(end))) end += 1;
    if (code !== OTHERWISE && end === at + 1) {
      units[length] = code;
      length += 1;
    } else {
      const folded = clusterFor(original.slice(at, end), matchCase);
      if (length + folded.length + original.length - end > units.length) units = larger(units);
      for (let place = 0; place < folded.length; place += 1) units[length + place] = folded.charCodeAt(place);
      if (folded.length !== end - at) changes.push(length, length + folded.length, at, end);
      length += folded.length;
    }
    at = end;
  }
  return { original, text: fromUnits(units.subarray(0, length)), changes };
}

function larger(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(units.length * 2);
  more.set(units);
  return more;
}

const clusters = [new Map<string, string>(), new Map<string, string>()] as const;
const MOST = 20_000;

function clusterFor(cluster: string, matchCase: boolean): string {
  const known = clusters[matchCase ? 1 : 0];
  let folded = known.get(cluster);
  if (folded === undefined) {
    folded = foldCluster(cluster, matchCase);
    if (known.size >= MOST) known.clear();
    known.set(cluster, folded);
  }
  return folded;
}

const STEP = 8_192;

/** Units as a string, also where they are no whole pairs of surrogates. */
function fromUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += STEP) parts.push(String.fromCharCode(...units.subarray(at, at + STEP)));
  return parts.join('');
}

const isWord = /[\p{L}\p{N}\p{M}]/u;

/** Every place where `typed` stands, as offsets of the original: start, end, start, end … Places do not overlap. */
export function findIn(folded: Folded, typed: string, { matchCase, wholeWords }: FindOptions): Uint32Array {
  const wanted = foldText(typed, matchCase).text;
  if (wanted.trim() === '') return new Uint32Array(0);
  const found: number[] = [];
  const toOriginal = mapper(folded);
  for (let at = folded.text.indexOf(wanted); at !== -1;) {
    const { start, end } = toOriginal(at, at + wanted.length);
    const taken = end > start && start >= (found.at(-1) ?? 0) && !(wholeWords && isInsideWord(folded.original, start, end));
    if (taken) found.push(start, end);
    at = folded.text.indexOf(wanted, at + (taken ? wanted.length : 1));
  }
  return Uint32Array.from(found);
}

/** Maps ranges back; ranges must come in order. */
function mapper({ changes }: Folded): (from: number, to: number) => Passage {
  const back = (offset: number, isEnd: boolean, next: number): number => {
    if (next === 0) return offset;
    const [start, end, originalStart, originalEnd] = changes.slice(next - 4, next) as [number, number, number, number];
    if (offset >= end && (offset > start || !isEnd)) return originalEnd + offset - end;
    return isEnd ? originalEnd : originalStart;
  };
  let at = 0;
  return (from, to) => {
    while (at < changes.length && changes[at]! <= from) at += 4;
    const start = back(from, false, at);
    let last = at;
    while (last < changes.length && changes[last]! < to) last += 4;
    // A change of no length right before the end belongs to what follows it.
    while (last > 0 && changes[last - 4]! >= to) last -= 4;
    return { start, end: back(to, true, last) };
  };
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const before = start > 0 ? String.fromCodePoint(text.codePointAt(start - (isLow(text, start - 1) ? 2 : 1))!) : '';
  const after = end < text.length ? String.fromCodePoint(text.codePointAt(end)!) : '';
  return (isWord.test(before) && isWord.test(text[start]!)) || (isWord.test(after) && isWord.test(text[end - 1]!));
}

const isLow = (text: string, at: number): boolean => at > 0 && /[\udc00-\udfff]/.test(text[at]!);
