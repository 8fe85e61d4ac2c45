import { formatSpan } from '../dates/format-span';
import type { Id } from '../model/record';
import type { DatedEvent, Dating, EventLink, EventState, TimeOfDay } from '../model/timeline';
import { locale } from '../text/counted';

/**
 * One event of several: the title, date and time of the first that has each, and of all of them the evidence, text, note, tags, pictures,
 * links, timelines and datings. A date that differs becomes a dating; a title that does goes to the note. What only some had marked public
 * is not public any more, nor is a mix of states more than a draft. `sourceOf` gives the source that an event rests on first.
 */
export function mergedEvent(kept: DatedEvent, others: readonly DatedEvent[], sourceOf: (event: DatedEvent) => Id | null): DatedEvent {
  const all = [kept, ...others];
  const dated = all.find(({ when }) => when !== null) ?? kept;
  const timed = all.find((event) => event.time && event.when?.edtf === dated.when?.edtf);
  const gone = new Set(others.map(({ id }) => id));
  const links = all.flatMap((event) => event.links ?? []).map((link) => (gone.has(link.to) ? { ...link, to: kept.id } : link));
  const lane = all.find((event) => event.lane !== undefined)?.lane;
  return {
    ...kept,
    when: dated.when,
    ...(timed && { time: timed.time ?? null }),
    text: joined(all.map(({ text }) => text)),
    note: joined([...all.map(({ note }) => note), titlesOf(kept, others)]),
    tags: union(all, ({ tags }) => tags),
    public: kept.public.filter((field) => others.every((other) => other.public.includes(field))),
    state: stateOf(all),
    evidence: union(all, ({ evidence }) => evidence),
    ...some(
      'alsoOn',
      union(all, (event) => [event.timeline, ...(event.alsoOn ?? [])]).filter((id) => id !== kept.timeline),
    ),
    ...some(
      'media',
      distinct(
        all.flatMap(({ media = [] }) => media),
        JSON.stringify,
      ),
    ),
    ...some('datings', datingsOf(dated, timed?.time ?? null, all, sourceOf)),
    ...some(
      'links',
      distinct(links, linkKey).filter(({ to }) => to !== kept.id),
    ),
    ...(lane !== undefined && { lane }),
  };
}

/** The links of an event once some events are one: those that pointed to any of them point to the one that is kept. Null where none did. */
export function repointedLinks({ id, links = [] }: DatedEvent, gone: ReadonlySet<Id>, kept: Id): EventLink[] | null {
  if (!links.some(({ to }) => gone.has(to))) return null;
  const pointed = links.map((link) => (gone.has(link.to) ? { ...link, to: kept } : link));
  return distinct(pointed, linkKey).filter(({ to }) => to !== id);
}

const linkKey = ({ to, relation }: EventLink): string => `${relation} ${to}`;

function datingsOf(
  dated: DatedEvent,
  time: TimeOfDay | null,
  all: readonly DatedEvent[],
  sourceOf: (event: DatedEvent) => Id | null,
): Dating[] {
  const own = all.flatMap((event): Dating[] => {
    const isSame = event.when?.edtf === dated.when?.edtf && (!event.time || JSON.stringify(event.time) === JSON.stringify(time));
    if (event.when === null || isSame) return [];
    return [{ when: event.when, source: sourceOf(event), note: [`The date of “${event.title}”.`, timeWords(event.time)].join(' ').trim() }];
  });
  return distinct([...all.flatMap(({ datings = [] }) => datings), ...own], ({ when, source, note }) => `${when.edtf} ${source} ${note}`);
}

function timeWords(time: TimeOfDay | null | undefined): string {
  if (!time) return '';
  const zone = time.zone === null ? '' : ` (${time.zone})`;
  return `Its time: ${time.to === null ? time.from : `${time.from} to ${time.to}`}${zone}.`;
}

/** What is said of the others in the note, where the titles differ. */
function titlesOf(kept: DatedEvent, others: readonly DatedEvent[]): string {
  return distinct(others, ({ title }) => title)
    .filter(({ title }) => title !== kept.title)
    .map(({ title, when }) => `Merged in: ${title}${when ? ` (${formatSpan(when, locale)})` : ''}`)
    .join('\n');
}

function stateOf([first, ...rest]: readonly DatedEvent[]): EventState {
  const { state } = first!;
  return state === 'hidden' || rest.every((other) => other.state === state) ? state : 'draft';
}

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '').join('\n\n');

const union = <T extends string>(all: readonly DatedEvent[], of: (event: DatedEvent) => readonly T[]): T[] => [...new Set(all.flatMap(of))];

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map([...values].reverse().map((value) => [keyOf(value), value])).values()].reverse();
}

/** A list that is only there where it holds something. */
const some = <K extends string, T>(key: K, list: readonly T[]): { [P in K]?: T[] } =>
  (list.length > 0 ? { [key]: list } : {}) as { [P in K]?: T[] };
