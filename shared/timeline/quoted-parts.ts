import type { Passage } from '../text/source-text';

/** A stretch of a title between quotation marks: the words, without the marks. Where an apostrophe may be the closing mark, the other ends it may have. */
export interface Quoted extends Passage {
  readonly otherEnds: readonly number[];
}

/** Opening marks and what closes them, in the order in which they are tried; German and Scandinavian usage has some the other way round. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '"': '"',
  '＂': '＂',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};
/** Marks that are apostrophes as well. */
const isApostrophe = (mark: string): boolean => mark === "'" || mark === '’';
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const OPENS_AFTER = /^$|[\s([{—–\-“„«‹‘‚"'「『/:]/u;

/** The stretches of a title between quotation marks, the outer ones only. An apostrophe is no mark: it stands between letters, or no mark answers it. */
export function quotedIn(title: string): Quoted[] {
  const found: Quoted[] = [];
  for (let at = 0; at < title.length; at += 1) {
    const closing = pairs[title.charAt(at)];
    if (closing === undefined || !opens(title, at)) continue;
    const ends = endsOf(title, at + 1, closing);
    const [end, ...otherEnds] = ends;
    if (end === undefined) continue;
    found.push({ start: at + 1, end, otherEnds });
    at = end;
  }
  return found;
}

/** Marks that look alike at both ends open only where a word begins. */
function opens(title: string, at: number): boolean {
  const mark = title.charAt(at);
  if (!/["＂'»”]/.test(mark)) return true;
  return OPENS_AFTER.test(title.charAt(at - 1)) && /\S/.test(title.charAt(at + 1));
}

function endsOf(title: string, from: number, closing: string): number[] {
  const ends: number[] = [];
  for (let at = from; at < title.length; at += 1) {
    const mark = title.charAt(at);
    if (!closing.includes(mark) || at === from) continue;
    if (!isApostrophe(mark)) return [at];
    const isInside = LETTER.test(title.charAt(at + 1)) || /\s/.test(title.charAt(at - 1));
    if (!isInside) ends.push(at);
  }
  return ends;
}
