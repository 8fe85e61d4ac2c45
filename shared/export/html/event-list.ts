import type { DatedEvent } from '../../model/timeline';
import type { Exported } from '../private';
import { markup, type Markup } from './markup';
import { quotationMarkup, tagsMarkup, type Evidence } from './quotation';
import { dateMarkup, paragraphs } from './words';

/** An event's anchor on the page, by its place among all events, from 1. */
export const anchorOf = (number: number): string => `event-${number}`;

/** The events in the order given, as equal content to the picture; `first` is the number of the first one. */
export function eventList(events: readonly Exported<DatedEvent>[], first: number, evidence: Evidence): Markup {
  return markup`<ol class="events" start="${first}">
${events.map((event, at) => eventMarkup(event, first + at, evidence))}</ol>
`;
}

function eventMarkup(event: Exported<DatedEvent>, number: number, evidence: Evidence): Markup {
  const passages = event.evidence.flatMap((id) => evidence.annotations.get(id) ?? []);
  return markup`<li id="${anchorOf(number)}" class="event" tabindex="-1">
<p class="when">${event.when ? dateMarkup(event.when) : 'Undated'}</p>
<h3 dir="auto">${event.title}</h3>
${paragraphs(event.text)}${passages.map((passage) => quotationMarkup(passage, evidence))}${paragraphs(event.note)}${tagsMarkup(event.tags)}${reasoning(event)}</li>
`;
}

/** How the date was reached, in one sentence, and the value itself. */
function reasoning({ when }: DatedEvent): Markup | null {
  if (!when) return null;
  return markup`<p class="reasoning"><bdi>${when.reading}</bdi> <span class="edtf">EDTF <code>${when.edtf}</code></span></p>\n`;
}
