import { areSpaceless, firstOf, lastOf, tailOf } from './scripts';

/** What a document's own words say about the hyphens at the ends of its lines: those of the words in question that it has elsewhere. */
export type Vocabulary = ReadonlySet<string>;

const BROKEN = /([\p{L}\p{M}]+)[-‐]$/u;
const BEGINS = /^[\p{Ll}\p{M}]+/u;
/** What stands around a word. */
const AROUND = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;
const NOT_PLAIN = /[^a-z]/;
/** Parts that make a compound with whatever follows. */
const COMPOUNDS =
  /(?:^|[^\p{L}])(?:self|non|ex|well|ill|half|cross|anti|pre|post|pro|vice|semi|quasi|mid|then|co|multi|inter|so|all|long|short|high|low|old|new|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;

/** Reads all lines for the words that the hyphens at their ends ask about; a word that is broken off itself counts for nothing. */
export function readVocabulary(lines: readonly string[]): Vocabulary {
  const asked = new Set<string>();
  const broken = lines.map((line, i) => {
    const left = endsInHyphen(line) ? BROKEN.exec(tailOf(line))?.[1]?.toLowerCase() : undefined;
    const right = left === undefined ? undefined : BEGINS.exec(lines[i + 1] ?? '')?.[0];
    if (left !== undefined && right !== undefined) for (const word of questions(left, right)) asked.add(word);
    return left !== undefined;
  });
  const found = new Set<string>();
  if (asked.size === 0) return found;
  lines.forEach((line, i) => {
    const words = line.toLowerCase().split(' ');
    const end = words.length - (broken[i] ? 1 : 0);
    for (let at = broken[i - 1] ? 1 : 0; at < end; at += 1) {
      const word = NOT_PLAIN.test(words[at]!) ? words[at]!.replace(AROUND, '').replace(/‐/g, '-') : words[at]!;
      if (asked.has(word)) found.add(word);
    }
  });
  return found;
}

const endsInHyphen = (line: string): boolean => line.endsWith('-') || line.endsWith('‐');

const questions = (left: string, right: string) => [left, right, left + right, `${left}-${right}`];

/** What stands between two lines of one paragraph when they become one, and whether the first loses its last character. */
export interface Joint {
  readonly glue: '' | ' ';
  readonly losesHyphen: boolean;
}

/** How most lines end. */
const COMMON = /[a-zA-Z0-9,;:!)"']/;
const spaced: Joint = { glue: ' ', losesHyphen: false };
const tight: Joint = { glue: '', losesHyphen: false };
const hyphenLost: Joint = { glue: '', losesHyphen: true };

/** How two lines are joined: a hyphen that only broke a word is lost, one that belongs to it stays. */
export function jointOf(words: string, after: string, vocabulary: Vocabulary): Joint {
  if (COMMON.test(words.charAt(words.length - 1))) return spaced;
  const before = tailOf(words);
  if (before.endsWith('\u00ad')) return hyphenLost;
  if (areSpaceless(lastOf(before), firstOf(after))) return tight;
  if (/\S[-‐]$/u.test(before)) return isOnlyBreak(before, after, vocabulary) ? hyphenLost : tight;
  if (/\S[–—]$/u.test(before) || /(?:https?:\/\/|www\.)\S*[/.?=&_-]$/i.test(before)) return tight;
  return spaced;
}

/** Before a digit, a capital or a mark, and after a digit, a hyphen is part of what it stands in; so it is in "editor-in-chief". */
function isOnlyBreak(before: string, after: string, vocabulary: Vocabulary): boolean {
  const left = BROKEN.exec(before)?.[1]?.toLowerCase();
  const right = BEGINS.exec(after)?.[0];
  if (left === undefined || right === undefined || /[\p{L}\p{M}][-‐][\p{L}\p{M}]+[-‐]$/u.test(before)) return false;
  if (vocabulary.has(`${left}-${right}`)) return false;
  if (vocabulary.has(left + right)) return true;
  if (COMPOUNDS.test(before.slice(0, -1))) return false;
  return !(left.length > 2 && right.length > 2 && vocabulary.has(left) && vocabulary.has(right));
}
