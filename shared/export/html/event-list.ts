import type { Id } from '../../model/record';
import type { DatedEvent } from '../../model/timeline';
import { timeWords } from '../../timeline/time-of-day';
import type { Exported } from '../private';
import { datingsMarkup, eventLinksMarkup } from './event-facts';
import { markup, type Markup } from './markup';
import { mediaMarkup } from './media';
import { quotationMarkup, tagsMarkup, type Evidence } from './quotation';
import { dateMarkup, paragraphs } from './words';

/** An event's anchor on the page, by its place among all events, from 1. */
export const anchorOf = (number: number): string => `event-${number}`;

/** What the events of a page are told with. */
export interface Telling {
  readonly evidence: Evidence;
  /** Every event of the page, and its number on it. */
  readonly events: ReadonlyMap<Id, { readonly title: string; readonly number: number }>;
  /** Data addresses of pictures by their SHA-256. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The events in the order given, as equal content to the picture; `first` is the number of the first one. */
export function eventList(events: readonly Exported<DatedEvent>[], first: number, telling: Telling): Markup {
  return markup`<ol class="events" start="${first}">
${events.map((event, at) => eventMarkup(event, first + at, telling))}</ol>
`;
}

function eventMarkup(event: Exported<DatedEvent>, number: number, telling: Telling): Markup {
  const { evidence } = telling;
  const passages = event.evidence.flatMap((id) => evidence.annotations.get(id) ?? []);
  return markup`<li id="${anchorOf(number)}" class="event" tabindex="-1">
<p class="when">${event.when ? dateMarkup(event.when) : 'Undated'}${event.time ? markup`, <span>${timeWords(event.time)}</span>` : null}</p>
<h3 dir="auto">${event.title}</h3>
${event.state === 'draft' ? markup`<p class="standing">Draft</p>\n` : null}${paragraphs(event.text)}${(event.media ?? []).map((media) => mediaMarkup(media, telling.pictures))}${passages.map((passage) => quotationMarkup(passage, evidence))}${datingsMarkup(event, evidence.sources)}${eventLinksMarkup(event, telling.events)}${paragraphs(event.note)}${tagsMarkup(event.tags)}${reasoning(event)}</li>
`;
}

/** How the date was reached, in one sentence, and the value itself. */
function reasoning({ when }: DatedEvent): Markup | null {
  if (!when) return null;
  return markup`<p class="reasoning"><bdi>${when.reading}</bdi> <span class="edtf">EDTF <code>${when.edtf}</code></span></p>\n`;
}
