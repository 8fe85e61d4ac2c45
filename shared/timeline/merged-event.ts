import { formatSpan } from '../dates/format-span';
import type { Id } from '../model/record';
import type { DatedEvent, Dating, EventLink, EventState, Media, TimeOfDay } from '../model/timeline';
import { locale } from '../text/counted';

/**
 * One event of several: the title, date and time of the first that has each, and of all of them the evidence, text, note, tags, pictures,
 * links, timelines and datings. A date that differs becomes a dating; a title, other words for the same date, a lane and a time
 * without a date go to the note. What only some had marked public is not public any more, a mix of states is no more than a draft, and
 * what was hidden in part stays hidden. `sourceOf` gives the source that an event rests on first.
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
    note: joined([
      ...all.map(({ note }) => note),
      titlesOf(kept, others),
      wordingsOf(all, dated),
      lanesOf(all, lane),
      timesOf(all, timed ?? kept),
    ]),
    tags: union(all, ({ tags }) => tags),
    public: kept.public.filter((field) => others.every((other) => other.public.includes(field))),
    state: stateOf(all),
    evidence: union(all, ({ evidence }) => evidence),
    ...some(
      'alsoOn',
      union(all, (event) => [event.timeline, ...(event.alsoOn ?? [])]).filter((id) => id !== kept.timeline),
    ),
    ...some('media', picturesOf(all)),
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
  return `Its time: ${clockWords(time)}.`;
}

const clockWords = ({ from, to, zone }: TimeOfDay): string =>
  `${to === null ? from : `${from} to ${to}`}${zone === null ? '' : ` (${zone})`}`;

/** What is said of the others in the note, where the titles differ. */
function titlesOf(kept: DatedEvent, others: readonly DatedEvent[]): string {
  return distinct(others, ({ title }) => title)
    .filter(({ title }) => title !== kept.title)
    .map(({ title, when }) => `Merged in: ${title}${when ? ` (${formatSpan(when, locale)})` : ''}`)
    .join('\n');
}

/** What the date that is kept was called in others, by whoever worded it. */
const wordingsOf = (all: readonly DatedEvent[], { when: kept }: DatedEvent): string =>
  joined(
    all.map(({ when, title }) =>
      when && when.edtf === kept?.edtf && when.words !== kept.words && when.words !== when.edtf
        ? `The date of “${title}” in its own words: ${when.words}`
        : '',
    ),
  );

/** Lanes that the event that is left is not in. */
const lanesOf = (all: readonly DatedEvent[], kept: string | undefined): string =>
  joined(all.map(({ lane }) => (lane === undefined || lane === kept ? '' : `Was in the lane: ${lane}`)));

/** The times of those that had no date for them to go with, where another time is kept. */
const timesOf = (all: readonly DatedEvent[], kept: DatedEvent): string =>
  joined(
    all.map(({ when, time, title }) =>
      when !== null || !time || JSON.stringify(time) === JSON.stringify(kept.time) ? '' : `The time of “${title}”: ${clockWords(time)}`,
    ),
  );

/** Each picture once. What was said of it in several events is said of it in one, nothing left out. */
function picturesOf(all: readonly DatedEvent[]): Media[] {
  const found = new Map<string, Media>();
  for (const picture of all.flatMap(({ media = [] }) => media)) {
    const there = found.get(picture.sha256);
    const both = (of: 'credit' | 'caption' | 'alternative') => joined([there![of], picture[of]]);
    found.set(
      picture.sha256,
      there ? { ...there, credit: both('credit'), caption: both('caption'), alternative: both('alternative') } : picture,
    );
  }
  return [...found.values()];
}

function stateOf([first, ...rest]: readonly DatedEvent[]): EventState {
  const { state } = first!;
  if ([first!, ...rest].some((event) => event.state === 'hidden')) return 'hidden';
  return rest.every((other) => other.state === state) ? state : 'draft';
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
