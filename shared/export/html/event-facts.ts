import type { Id } from '../../model/record';
import type { DatedEvent, Era } from '../../model/timeline';
import { markup, type Markup } from './markup';
import type { Cited } from './quotation';
import { dateMarkup } from './words';

/** What others give as the date of an event, each with its source and note. */
export function datingsMarkup({ datings = [], when }: DatedEvent, sources: ReadonlyMap<Id, Cited>): Markup | null {
  const others = datings.filter((dating) => dating.when.edtf !== when?.edtf);
  if (others.length === 0) return null;
  return markup`<p class="fact">Dated otherwise:</p>
<ul class="facts">${others.map(({ when: date, source, note }) => {
    const cited = source === null ? undefined : sources.get(source);
    const by =
      cited &&
      markup`, <a href="#source-${cited.number}"><bdi>${cited.source.title ?? cited.source.publisher ?? 'Title not found'}</bdi></a>`;
    return markup`<li>${dateMarkup(date)}${by ?? null}${note === '' ? null : markup`. <bdi>${note}</bdi>`}</li>`;
  })}</ul>
`;
}

/** The events of the page that an event is linked to. */
export function eventLinksMarkup(
  { links = [] }: DatedEvent,
  events: ReadonlyMap<Id, { readonly title: string; readonly number: number }>,
): Markup | null {
  const there = links.flatMap(({ to, relation }) => {
    const event = events.get(to);
    return event ? [markup`<li>${relation} <a href="#event-${event.number}"><bdi>${event.title}</bdi></a></li>`] : [];
  });
  return there.length === 0 ? null : markup`<ul class="facts">${there}</ul>\n`;
}

/** The eras behind the events, each with its dates. */
export const eraList = (eras: readonly Era[]): Markup => markup`<ul class="facts">
${eras.map(({ title, when }) => markup`<li><bdi>${title}</bdi>: ${dateMarkup(when)}</li>\n`)}</ul>
`;
