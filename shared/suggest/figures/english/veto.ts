import type { Candidate } from '../reading';
import type { Token } from '../../../amounts/tokens';
import { isMeasuredAge } from './measured';
import { isReference } from './reference';
import { isTime } from './time';

/** Small numbers in words: those that take up what was counted before ("the two leaders"). */
const fewWords = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** Words before such a number that say it was counted before, or is no count. */
const known =
  /^(?:the|these|those|both|other|any|another|last|next|first|past|previous|same|latter|former|every|each|no|this|that|some|either)$/;

/** Nouns that a small number in words stands before without measuring anything: "two things", "one step", "three times". */
const abstract =
  /^(?:things?|ways?|steps?(?: forward)?|reasons?|sides?|times?|points?|parts?|occasions?|kinds?|sorts?|types?|matters?|questions?|ideas?|aspects?|goals?|options?|choices?|paths?|worlds?|fronts?|more|ones)$/;

/** Why a candidate is no figure to suggest; null where it is one. The ids are told in tests and nowhere shown. */
export function veto(candidate: Candidate): string | null {
  const { tokens, number, measure, counted } = candidate;
  if (isGlued(candidate)) return 'part-of-a-name';
  if (isTime(candidate)) return 'time';
  if (measure?.sort === 'duration' && isMeasuredAge(candidate)) return null;
  if (measure?.sort === 'duration' || (counted && lasting.test(counted.words))) return 'duration';
  if (isTitle(candidate)) return 'title';
  if (isPersonsAge(candidate)) return 'age-of-a-person';
  if (isReference(candidate)) return 'reference';
  if (isScore(candidate)) return 'score';
  if (number.form === 'words' && isAnaphora(candidate)) return 'counted-before';
  if (isPronoun(candidate)) return 'pronoun';
  if (isAbstract(candidate)) return 'abstract';
  return number.form === 'plural' && !candidate.counted ? 'uncounted' : tokens[number.from] ? null : 'nothing';
}

/** Nouns of time that adjectives parted from their number: "ten brutal months". */
const lasting = /(?:^|\s)(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|seasons)$/i;

/** "the Seven Pillars of Wisdom": a number with a capital before a name. */
const isTitle = ({ tokens, from, number, to }: Candidate): boolean =>
  number.form === 'words' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[from]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '') &&
  tokens[from]?.fresh === false &&
  !/^[.!?:;“”"‘’()—–-]$/.test(tokens[from - 1]?.text ?? '');

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.small ?? '';

/** "F-16", "COVID-19", "A320", "2nd", "90s", "5G": letters touch the number, and are no unit of it. */
function isGlued({ tokens, from, to, number, measure, counted }: Candidate): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (first?.glued && before) {
    if (before.kind === 'word' || before.text === '_' || before.text === '’' || before.text === "'") return true;
    const isJoined = /^[-‐‑/.]$/.test(before.text) && before.glued && tokens[from - 2]?.kind === 'word';
    if (isJoined && first.kind !== 'sign') return true;
  }
  // "three-pronged", "two-way"
  if (after?.text === '-' && after.glued && tokens[to + 1]?.glued && tokens[to + 1]?.kind === 'word' && !measure && !counted) return true;
  if (after?.glued && (after.kind === 'word' || after.kind === 'digits')) return true;
  return number.form === 'digits' && measure === null && after?.text === '_' && after.glued;
}

/** "a 45-year-old man", "aged 45", "Smith, 45,": whose age it is, and no measurement. */
function isPersonsAge({ tokens, from, to, measure, number, bound, counted }: Candidate): boolean {
  if (measure?.sort === 'age') return /-/.test(measure.unit ?? '');
  if (measure || number.power > 0) return false;
  // "those under 30", "is now over 65".
  const isLimit = /^(?:over|under|above|below)$/.test(word(tokens, from - 1));
  if (isLimit && !counted && /^\d\d$/.test(tokens[number.from]?.text ?? '') && to - from === 1) return true;
  if (/^(?:and|or|,|to)$/.test(word(tokens, from - 1)) && /^(?:aged|ages)$/.test(word(tokens, from - 3))) return true;
  if (/^(?:aged|ages?)$/.test(word(tokens, from - 1)) || (bound && word(tokens, bound.from - 1) === 'aged')) return true;
  const isBetweenCommas = word(tokens, from - 1) === ',' && word(tokens, to) === ',' && tokens[from - 2]?.kind === 'word';
  return isBetweenCommas && /^\d{1,3}$/.test(number.decimal ?? '') && Number(number.decimal) < 120;
}

/** "3-1", "555-1234", "1945–48": two bare numbers with a dash, touching. */
function isScore({ tokens, number, second, measure, counted, bound, to }: Candidate): boolean {
  if (measure || bound) return false;
  if (!second)
    return (
      /^[-–—‐‑]$/.test(word(tokens, to)) &&
      tokens[to]?.glued === true &&
      tokens[to + 1]?.kind === 'digits' &&
      tokens[to + 1]?.glued === true
    );
  const dash = tokens[second.from - 1];
  const isDash = /^[-–—‐‑]$/.test(dash?.text ?? '') && dash?.glued === true;
  return isDash && number.power === 0 && second.power === 0 && !counted;
}

/**
 * "the two leaders", "all three", "these five": counted before; but "two of the four" is a count. In a running text a small number in words that has no
 * noun of its own ("from five hours to three") takes up what was said before, too.
 */
function isAnaphora({ tokens, from, to, number, measure, bound, second, counted }: Candidate): boolean {
  if (measure || second || bound || to - from > 1 || !fewWords.test(word(tokens, number.from))) return false;
  if (!counted && tokens.length > 30) return true;
  if (/^others?$/.test(word(tokens, to)) && /['’]s?$|^(?:its|his|her|their|our|my|your)$/.test(word(tokens, from - 1))) return true;
  const before = word(tokens, from - 1);
  return (
    known.test(before) ||
    (before === 'all' && word(tokens, from - 2) !== 'at') ||
    (before === 'of' && /^(?:the|all)$/.test(word(tokens, from - 2)))
  );
}

/** Nouns after "one" that make it a count and no article: "one person was killed". */
const oneCounts =
  /(?:person|soldier|civilian|child|death|case|vote|seat|officer|victim|survivor|passenger|worker|student|dead|casualty|fatality|hostage|policeman|billionth)$/;

/** "one of the", "one day", "no one", "this one": "one" that counts nothing. A text that is nothing but the number is one. */
function isPronoun({ tokens, from, to, number, measure, counted, bound, second }: Candidate): boolean {
  if (to - from > 1 || word(tokens, number.from) !== 'one' || second) return false;
  if (measure) return measure.sort !== 'money' && measure.sort !== 'share' && word(tokens, to - 1) === 'foot';
  if (tokens.length <= 3) return false;
  if (bound && word(tokens, to) === 'of') return false;
  return !(counted && oneCounts.test(counted.words)) && !(bound && counted);
}

function isAbstract({ tokens, number, counted, second, measure, to }: Candidate): boolean {
  if (measure || !counted) return false;
  const small = counted.words.toLowerCase();
  if (/^times?$/.test(small)) return !/^(?:as|more|the|higher|larger|greater|bigger|faster|its|their|what)$/.test(word(tokens, counted.to));
  const isFew = number.form === 'words' && fewWords.test(word(tokens, number.from)) && to - number.from <= (second ? 3 : 1);
  return isFew && abstract.test(small);
}
