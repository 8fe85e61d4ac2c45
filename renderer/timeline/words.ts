import { formatSpan } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { clocks } from '../../shared/timeline/clocks';
import type { Entry } from '../../shared/timeline/entry';
import { timeWords } from '../../shared/timeline/time-of-day';
import { counted, locale, numbered } from '../../shared/text/counted';
import type { Model } from './model';

/** "1 passage", "3 passages". */
export const passages = (n: number): string => counted(n, 'passage', 'passages');

/** "1 passage needs a look"; null where none does. */
export const looksWords = (n: number): string | null => (n > 0 ? counted(n, 'passage needs a look', 'passages need a look') : null);

/**
 * What a screen reader hears: title, date in words, which date that is where it is not the event's own, lane (of several the one it is shown in),
 * state where it is not shown to everyone, place in time.
 */
export function nameOf(entry: Entry, model: Model, highlighted: boolean, lane?: string): string {
  const name = lane ?? model.laneOf.get(entry.event.id)?.label;
  const place = placeWords(entry.event, model);
  const rests = highlighted ? 'rests on the selected passage' : null;
  const state = entry.event.state === 'ready' ? null : entry.event.state;
  return [entry.event.title, dateWords(entry), name, state, place, rests, looksWords(entry.looks)].filter(Boolean).join(', ');
}

/** "event 4 of 120", in time order; null where it has no date. */
export function placeWords(event: DatedEvent, { placeOf, events }: Pick<Model, 'placeOf' | 'events'>): string | null {
  const at = placeOf(event);
  return at === undefined ? null : `event ${numbered(at + 1)} of ${numbered(events.length)}`;
}

/** "16 December 2016, 14:30", or of another clock "Published: 16 December 2016". */
export function dateWords({ event, span, clock }: Pick<Entry, 'event' | 'span' | 'clock'>): string {
  const words = formatSpan(span, locale);
  if (clock !== 'event') return `${clocks[clock].label}: ${words}`;
  return event.time ? `${words}, ${timeWords(event.time)}` : words;
}

/** "Two days, eighty deals · The Harbour Gazette · 16 December 2016", as far as they were found. */
export function sourceWords(annotation: Annotation, sources: ReadonlyMap<Id, Source>): string {
  const source = sources.get(annotation.source);
  const published = source?.published ? formatSpan(source.published, locale) : null;
  return [source?.title ?? 'Title not found', source?.publisher, published].filter(Boolean).join(' · ');
}

/** The words of a passage, of several parts joined by an ellipsis; long ones shortened after a word. */
export function quotation(annotation: Annotation, longest = 220): string {
  const words = annotation.selectors.map((selector) => selector.exact).join(' … ');
  if (words.length <= longest) return words;
  const start = words.slice(0, longest);
  return `${start.slice(0, Math.max(longest / 2, start.lastIndexOf(' ')))}…`;
}
