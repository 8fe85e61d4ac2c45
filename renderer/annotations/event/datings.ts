import { formatSpan } from '../../../shared/dates/format-span';
import type { DateSpan } from '../../../shared/dates/date-span';
import type { Dating, DatedEvent } from '../../../shared/model/timeline';
import { locale } from '../../../shared/text/counted';
import type { Evidence } from '../selection';

/** Whether two dates say the same. */
export const sameDate = (a: DateSpan | null, b: DateSpan | null): boolean => a?.edtf === b?.edtf;

/** Where a dating that was shown at a place stands by now: -1 where it is gone. A dating has no id, and the list may have moved on since. */
export function placeOfDating(now: readonly Dating[], shown: readonly Dating[], at: number): number {
  const sought = JSON.stringify(shown[at]);
  if (JSON.stringify(now[at]) === sought) return at;
  const place = now.findIndex((each) => JSON.stringify(each) === sought);
  // As many as were shown: it stands where it stood, and was changed itself.
  return place < 0 && now.length === shown.length ? at : place;
}

/**
 * An event that goes by one of its datings from now on. That one stays in the list, where its source is; the date that was used before joins the
 * list where it is not there already, with the source of the passage that gives it, as far as one does.
 */
export function withDating(event: DatedEvent, at: number, evidence: readonly Evidence[]): Partial<DatedEvent> {
  const datings = event.datings ?? [];
  const chosen = datings[at];
  if (!chosen) return {};
  const { when } = event;
  const isKept = when === null || datings.some((each) => sameDate(each.when, when));
  const old = isKept ? [] : [{ when, source: sourceOf(when, evidence), note: '' }];
  return { when: chosen.when, datings: [...datings, ...old] };
}

function sourceOf(when: DateSpan, evidence: readonly Evidence[]): string | null {
  const giver = evidence.find(({ annotation: { said, about } }) => sameDate(said, when) || sameDate(about, when));
  return giver?.source.id ?? null;
}

/** A date that a passage of the evidence gives and the event does not go by. */
export interface Offer {
  readonly dating: Dating;
  readonly words: string;
}

/** The dates of the passages that differ from the event's own and are not kept yet, each with its source. Only offered: a person keeps them. */
export function offersOf({ when, datings = [] }: DatedEvent, evidence: readonly Evidence[]): Offer[] {
  const offers: Offer[] = [];
  for (const { annotation, source } of evidence)
    for (const clock of ['about', 'said'] as const) {
      const span = annotation[clock];
      if (!span || sameDate(span, when)) continue;
      const isThere = [...datings, ...offers.map(({ dating }) => dating)].some(
        (each) => sameDate(each.when, span) && each.source === source.id,
      );
      if (isThere) continue;
      const name = source.publisher ?? source.title ?? 'untitled source';
      offers.push({ dating: { when: span, source: source.id, note: '' }, words: `${formatSpan(span, locale)}: ${clock}, ${name}` });
    }
  return offers;
}
