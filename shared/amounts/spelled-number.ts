import type { NumberNames, NumberWord } from './number-names';

/** A number read from words. `end` is the index after its last word; `power` that of a scale it ends in ("two million": 6), else 0. */
export interface SpelledNumber {
  readonly value: bigint;
  readonly end: number;
  readonly power: number;
  /** The kind of its last word, which says what may follow. */
  readonly last: NumberWord['kind'];
  /** The number without what stands after its last "and", where it has one: "two million" of "two million and one". */
  readonly beforeAnd: Omit<SpelledNumber, 'beforeAnd'> | null;
}

/** The word at an index, in small letters; undefined past the end. */
export type WordAt = (index: number) => string | undefined;

/** Longer runs of number words are no number that anyone writes out. */
const WORDS_LIMIT = 24;

interface Count {
  /** What is done: the part before the last scale. */
  readonly total: bigint;
  /** What the next scale will multiply. */
  readonly group: bigint;
  readonly last: NumberWord['kind'] | null;
  readonly power: number;
}

/**
 * Reads the number that begins with the word at `at` ("two hundred and two thousand", "twenty-one", "three lakh crore", "двести тысяч"); null where
 * none begins there. A hyphen may stand between any two of its words. `before` is a number in digits that the words go on from ("3 hundred and five").
 */
export function readSpelled(wordAt: WordAt, at: number, names: NumberNames, before: bigint | null = null): SpelledNumber | null {
  let count: Count = { total: 0n, group: before ?? 0n, last: before === null ? null : 'one', power: 0 };
  let end = at;
  let beforeAnd: SpelledNumber['beforeAnd'] = null;
  for (let index = at; index < at + WORDS_LIMIT; index++) {
    const place = joined(wordAt, index, names, count);
    const word = names.words.get(wordAt(place) ?? '');
    const next = word && taken(count, word);
    if (!next) break;
    if (names.and.has(wordAt(index) ?? '')) beforeAnd = numberOf(count, end);
    count = next;
    index = place;
    end = place + 1;
  }
  const number = end === at ? null : numberOf(count, end);
  return number && { ...number, beforeAnd };
}

const numberOf = ({ total, group, last, power }: Count, end: number): SpelledNumber['beforeAnd'] =>
  last === null ? null : { value: total + group, end, power, last };

/** Steps over a hyphen, or over "and" after a hundred or more. */
function joined(wordAt: WordAt, index: number, names: NumberNames, { last }: Count): number {
  const word = wordAt(index) ?? '';
  if (last === null) return index;
  if (word === '-') return index + 1;
  const next = names.words.get(wordAt(index + 1) ?? '');
  const isRest = next !== undefined && next.kind !== 'power';
  return names.and.has(word) && isRest && (last === 'power' || last === 'hundreds') ? index + 1 : index;
}

/** What a number is once one more word was said; null where the word cannot follow ("twenty" after "three"). */
function taken(count: Count, word: NumberWord): Count | null {
  if (word.kind === 'power') return scaled(count, word.power);
  const { total, group, last } = count;
  const fits =
    last === null || last === 'power' || (last === 'hundreds' && word.kind !== 'hundreds') || (last === 'ten' && word.kind === 'one');
  return fits ? { total, group: group + BigInt(word.value), last: word.kind, power: 0 } : null;
}

function scaled({ total, group, last }: Count, power: number): Count | null {
  const factor = 10n ** BigInt(power);
  if (last === null) return { total: 0n, group: 0n, last: 'power', power, ...(power === 2 ? { group: 100n } : { total: factor }) };
  if (power === 2) return group > 0n && group < 100n ? { total, group: group * factor, last: 'power', power: 0 } : null;
  if (total + group === 0n || (total + group).toString().length > 30) return null;
  if (group === 0n) return { total: total * factor, group, last: 'power', power };
  // "Two thousand five hundred million": a larger scale than the one before multiplies all of it.
  const isLarger = total > 0n && total < factor;
  return { total: isLarger ? (total + group) * factor : total + group * factor, group: 0n, last: 'power', power };
}
