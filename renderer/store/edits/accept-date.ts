import { dateClock, keepWords } from '../../../shared/annotations/clocks';
import type { DateSpan } from '../../../shared/dates/date-span';
import type { Annotation, Clock } from '../../../shared/model/annotation';
import { store } from '../database';
import { changeAnnotation } from './change-annotation';

/** A date a person accepted for an annotation: its value, or the words that wait for the publication date; and the rule it rests on. */
export interface AcceptedDate {
  readonly clock: Clock;
  readonly span: DateSpan | null;
  readonly words: string;
  readonly rule: string;
}

/** Dates an annotation by a suggestion. Nothing where it is gone, or was dated meanwhile. Must be called in its turn. */
export async function acceptDate({ id }: Pick<Annotation, 'id'>, { clock, span, words, rule }: AcceptedDate): Promise<void> {
  const now = await store().annotations.get(id);
  if (!now || now[clock] !== null) return;
  const dated = span ? dateClock(now, clock, span) : keepWords(now, clock, words);
  const suggestedBy = [...new Set([...(now.suggestedBy ?? []), rule])].slice(0, 50);
  const label = clock === 'said' ? `Date when the ${now.fields.kind} was stated` : `Date the ${now.fields.kind}`;
  await changeAnnotation(now, { ...dated, suggestedBy }, label);
}
