import { formatSpan } from '../../dates/format-span';
import { dateOf } from '../../ledgers/date-test';
import { locale } from '../../text/counted';
import { soughtIn } from '../../text/sought-words';
import { clocks, isClockId } from '../clocks';
import type { LensContext } from '../lenses/lens';
import { asksWords, cleared } from './count-tests';
import type { EventFilter, WhenTest } from './event-filter';
import { facetDefinitions, facetFields, type FacetField } from './facet';

/** One test of a filter in words, and the filter without it. */
export interface FilterWords {
  readonly field: keyof EventFilter;
  readonly words: string;
  readonly without: EventFilter;
}

/** A filter in plain words, a sentence for each test that asks something: for the screen, and for an export to say what it leaves out. */
export function filterWords(filter: EventFilter, context: LensContext): FilterWords[] {
  const found: FilterWords[] = [];
  if (asksWords(filter)) found.push({ field: 'words', words: wordsTest(filter.words), without: cleared(filter, 'words') });
  for (const field of facetFields)
    if (filter[field].length > 0) found.push({ field, words: listWords(filter, field, context), without: cleared(filter, field) });
  if (filter.needsLook)
    found.push({ field: 'needsLook', words: 'Rests on a passage that needs a look.', without: cleared(filter, 'needsLook') });
  for (const test of filter.when) {
    const without = { ...filter, when: filter.when.filter((each) => each !== test) };
    found.push({ field: 'when', words: whenWords(test), without });
  }
  return found;
}

const oneOf = new Intl.ListFormat(locale, { type: 'disjunction' });
const allOf = new Intl.ListFormat(locale, { type: 'conjunction' });

function wordsTest(words: string): string {
  const quoted = (isWanted: boolean): string[] =>
    soughtIn(words).flatMap((each) => (each.isWanted === isWanted ? [`“${each.sought}”`] : []));
  const parts = [
    ...(quoted(true).length > 0 ? [`contains ${allOf.format(quoted(true))}`] : []),
    ...(quoted(false).length > 0 ? [`does not contain ${oneOf.format(quoted(false))}`] : []),
  ];
  const sentence = parts.join(' and ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function listWords(filter: EventFilter, field: FacetField, context: LensContext): string {
  const { label, labelOf } = facetDefinitions[field];
  return `${label}: ${oneOf.format(filter[field].map((key) => labelOf(key, context)))}.`;
}

function whenWords(test: WhenTest): string {
  if (!isClockId(test.clock)) return 'A date on a clock that this Dateline does not know, so this asks nothing.';
  const { label } = clocks[test.clock];
  if (test.relation === 'none') return `${label}: none.`;
  const read = dateOf(test);
  if (!read) return `${label} ${test.relation} …: no date is given, so this asks nothing.`;
  if (!read.ok) return `${read.message} So this asks nothing.`;
  return `${label} ${test.certainty} ${test.relation} ${formatSpan(read.span, locale)}.`;
}
