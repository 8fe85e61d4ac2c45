import { formatSpan, formatSpanShort } from '../../../shared/dates/format-span';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { fold } from '../../../shared/text/fold';
import { locale } from '../../../shared/text/counted';

export interface FoundEvent {
  readonly id: Id;
  readonly title: string;
  readonly date: string;
}

const SHOWN = 50;

/** A search over events: every word typed stands in their title, or in their date in words or as EDTF. The words of each are folded once. */
export function eventSearch(events: readonly DatedEvent[]) {
  let entries: { event: DatedEvent; words: string }[] | undefined;
  const show = (event: DatedEvent): FoundEvent => ({
    id: event.id,
    title: event.title,
    date: event.when ? formatSpanShort(event.when, locale) : 'undated',
  });
  return (typed: string): { found: FoundEvent[]; total: number } => {
    const sought = typed.split(/\s+/).map(fold).filter(Boolean);
    if (sought.length === 0) return { found: events.slice(0, SHOWN).map(show), total: events.length };
    entries ??= events.map((event) => ({ event, words: fold(searched(event)) }));
    const hits = entries.filter(({ words }) => sought.every((word) => words.includes(word)));
    return { found: hits.slice(0, SHOWN).map(({ event }) => show(event)), total: hits.length };
  };
}

const searched = ({ title, when }: DatedEvent): string =>
  [title, ...(when ? [formatSpan(when, locale), when.edtf, when.words] : ['undated'])].join(' ');
