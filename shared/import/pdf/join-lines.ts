import { areSpaceless, firstOf, lastOf, tailOf } from './scripts';

/** What a document's own words say about a hyphen at the end of a line. */
export interface Vocabulary {
  /** Words, lower case, and words with a hyphen in them. */
  readonly words: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;
const BROKEN = /[\p{L}\p{M}]+[-‐\u00ad]$/u;
/** Parts that make a compound with whatever follows. */
const COMPOUNDS =
  /(?:^|[^\p{L}])(?:self|non|ex|well|ill|half|cross|anti|pre|post|pro|vice|semi|quasi|mid|then|co|multi|inter|so|all|long|short|high|low|old|new|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;

/** The words of all lines, but for those that a line's end breaks off. */
export function readVocabulary(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  let wasBroken = false;
  for (const line of lines) {
    const found = line.match(WORD) ?? [];
    const isBroken = BROKEN.test(tailOf(line));
    for (const word of found.slice(wasBroken ? 1 : 0, isBroken ? -1 : undefined)) words.add(word.toLowerCase().replace(/‐/g, '-'));
    wasBroken = isBroken;
  }
  return { words };
}

/** What stands between two lines of one paragraph when they become one, and whether the first loses its last character. */
export interface Joint {
  readonly glue: '' | ' ';
  readonly losesHyphen: boolean;
}

const tight: Joint = { glue: '', losesHyphen: false };
const hyphenLost: Joint = { glue: '', losesHyphen: true };

/** How two lines are joined: a hyphen that only broke a word is lost, one that belongs to it stays. */
export function jointOf(words: string, after: string, vocabulary: Vocabulary): Joint {
  const before = tailOf(words);
  if (before.endsWith('\u00ad')) return hyphenLost;
  if (areSpaceless(lastOf(before), firstOf(after))) return tight;
  if (/\S[-‐]$/u.test(before)) return isOnlyBreak(before, after, vocabulary) ? hyphenLost : tight;
  if (/\S[–—]$/u.test(before) || /(?:https?:\/\/|www\.)\S*[/.?=&_-]$/i.test(before)) return tight;
  return { glue: ' ', losesHyphen: false };
}

function isOnlyBreak(before: string, after: string, { words }: Vocabulary): boolean {
  const left = /([\p{L}\p{M}]+)[-‐]$/u.exec(before)?.[1]?.toLowerCase();
  const right = /^[\p{Ll}\p{M}]+/u.exec(after)?.[0];
  // Before a digit, a capital or a mark, and after a digit, a hyphen is part of what it stands in.
  if (left === undefined || right === undefined) return false;
  if (/[\p{L}\p{M}][-‐][\p{L}\p{M}]+[-‐]$/u.test(before)) return false;
  if (words.has(`${left}-${right}`)) return false;
  if (words.has(left + right)) return true;
  if (COMPOUNDS.test(before.slice(0, -1))) return false;
  return !(left.length > 2 && right.length > 2 && words.has(left) && words.has(right));
}
