import type { Annotation, Clock } from '../model/annotation';
import { waitsForPublication } from './date-spans';
import type { Draft } from './draft';
import { holds, type Reading } from './reading';
import type { Suggested } from './suggested';
import type { DateSuggestion, Span } from './suggestion';
import { dateDraft, figureDraft, statementDraft } from './to-draft';
import { wholeRange } from './whole-range';

/** An annotation where it stands in the text. */
export interface Tagged extends Span {
  readonly annotation: Annotation;
}

/** What accepting a suggestion would do. */
export type Acceptance =
  | { readonly act: 'annotate'; readonly draft: Draft }
  /** Dates an annotation that is there: its words stand around the date, and the clock is not set. `date` is the whole range where both its ends stand there. */
  | { readonly act: 'date'; readonly annotation: Annotation; readonly clock: Clock; readonly date: DateSuggestion }
  /** A date without a value: nothing can be accepted. `reason` is a sentence. */
  | { readonly act: 'nothing'; readonly reason: string };

/** What accepting a suggestion would do among the annotations that are there. */
export function acceptanceOf(item: Suggested, reading: Reading, tagged: readonly Tagged[]): Acceptance {
  if (item.kind === 'statement') return { act: 'annotate', draft: statementDraft(item.statement, reading) };
  if (item.kind === 'figure') return { act: 'annotate', draft: figureDraft(item.figure, reading) };
  const { date } = item;
  if (date.edtf === null && !waitsForPublication(date, reading))
    return { act: 'nothing', reason: date.reason ?? 'These words name no time that can be reckoned.' };
  const around = aroundDate(date, tagged);
  const open = around.flatMap(({ annotation, start, end }) => {
    const clock = clockFor(annotation, date, start);
    return clock ? [{ act: 'date' as const, annotation, clock, date: wholeRange(date, { start, end }) }] : [];
  });
  return open[0] ?? { act: 'annotate', draft: dateDraft(date, reading) };
}

/** The annotations whose words hold a date, the smallest first. */
export const aroundDate = (date: Span, tagged: readonly Tagged[]): Tagged[] =>
  tagged.filter((each) => holds(each, date)).sort((a, b) => a.end - a.start - (b.end - b.start));

/** The clock of an annotation that a date in its passage is for: *said* where it stands beside the content, else *about*. Null where that is set, or waits. */
export function clockFor({ fields, said, about, unresolved }: Annotation, date: Span, start: number): Clock | null {
  const content = 'content' in fields ? (fields.content ?? []) : [];
  const at = date.start - start;
  const isBeside = content.length > 0 && !content.some((part) => part.start <= at && at < part.end);
  const clock = isBeside ? 'said' : 'about';
  const isSet = (clock === 'said' ? said : about) !== null || unresolved?.[clock] !== undefined;
  return isSet ? null : clock;
}
