import type { Annotation, Clock } from '../model/annotation';
import type { Passage } from '../text/source-text';
import { toDateSpan, waitsForPublication } from './date-spans';
import type { Reading } from './reading';
import type { DateSuggestion } from './suggestion';

/** What is known of an annotation before it is a record. `rules` names the suggestions it rests on, as `suggestedBy` keeps them. */
export interface Draft extends Pick<Annotation, 'fields' | 'said' | 'about'> {
  readonly passage: Passage;
  readonly unresolved: Partial<Record<Clock, string>>;
  readonly rules: readonly string[];
}

/** How `suggestedBy` names a rule: with what it finds, since dates, figures and statements have rules of their own. */
export const ruleName = (kind: 'date' | 'figure' | 'statement', rule: string): string => `${kind}: ${rule}`.slice(0, 80);

/** The clocks of a draft by the dates suggested for them; words that wait for the publication date wait. */
export function clocksBy(
  dates: Readonly<Record<Clock, DateSuggestion | null>>,
  reading: Reading,
): Pick<Draft, 'said' | 'about' | 'unresolved'> {
  const { said, about } = dates;
  return {
    said: said && toDateSpan(said, reading),
    about: about && toDateSpan(about, reading),
    unresolved: {
      ...(said && waitsForPublication(said, reading) && { said: said.text }),
      ...(about && waitsForPublication(about, reading) && { about: about.text }),
    },
  };
}

/** The rules of a draft's dates. */
export const dateRules = (...dates: readonly (DateSuggestion | null)[]): string[] =>
  dates.flatMap((date) => (date ? [ruleName('date', date.rule)] : []));
