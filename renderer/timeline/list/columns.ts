import { formatSpan } from '../../../shared/dates/format-span';
import type { DatedEvent, EventState } from '../../../shared/model/timeline';
import { locale } from '../../../shared/text/counted';
import { kindOf } from '../../../shared/timeline/evidence';
import { stateWords } from '../../../shared/timeline/filter/facet';
import { legendOf } from '../../../shared/timeline/filter/legend';
import { actorLens } from '../../../shared/timeline/lenses/actor';
import { NO_LANE, type LegendEntry, type Lens } from '../../../shared/timeline/lenses/lens';
import { flagsOf } from './flags';
import { spanOf, type ListBook } from './list-book';
import { sortKey } from './sort-key';

export const columnIds = ['date', 'time', 'title', 'kind', 'lane', 'state', 'source', 'actors', 'passages', 'flags'] as const;
export type ColumnId = (typeof columnIds)[number];
export const firstColumns: readonly ColumnId[] = ['date', 'title', 'kind', 'lane', 'state', 'source', 'actors', 'passages', 'flags'];

/** What the list tells of an event in one respect. */
export interface ListColumn {
  readonly label: string;
  /** px at first; the title takes what is left. */
  readonly width: number;
  readonly isNumber?: boolean;
  /** Which columns make way first where there is no room for all: the lowest. */
  readonly stays: number;
  readonly wordsOf: (event: DatedEvent, book: ListBook) => string;
  /** What it is sorted by: all words or all numbers; null where the event has nothing there, and stands last either way. */
  readonly keyOf: (event: DatedEvent, book: ListBook) => string | number | null;
}

const stateOrder: Readonly<Record<EventState, number>> = { draft: 0, ready: 1, hidden: 2 };

/** Words as they are sorted by; none are null. */
const byWords =
  (wordsOf: ListColumn['wordsOf']): ListColumn['keyOf'] =>
  (event, book) =>
    sortKey(wordsOf(event, book)) || null;

/** Where the colour of an event stands in the legend: that of the lens, or its kind; -1 where it has none. */
function placeInLegend(event: DatedEvent, { lens, context }: ListBook): number {
  const tone = lens.toneOf ? lens.toneOf(event, context) : (kindOf(event, context.annotations) ?? 'none');
  return tone === 'none' ? -1 : legendOf(lens).findIndex((entry) => entry.tone === tone);
}

/** What an event is coloured by, as the legend has it; an event without a colour has none. */
export const colourOf = (event: DatedEvent, book: ListBook): LegendEntry | null => legendOf(book.lens)[placeInLegend(event, book)] ?? null;

/** The legend names many, a cell one. */
const kinds: Readonly<Record<string, string>> = { claim: 'Claim', position: 'Position', figure: 'Figure' };
const kindWords: ListColumn['wordsOf'] = (event, book) => {
  const colour = colourOf(event, book);
  return colour ? (kinds[colour.tone] ?? colour.label) : '';
};
const legendKey: ListColumn['keyOf'] = (event, book) => {
  const place = placeInLegend(event, book);
  return place === -1 ? null : place;
};
const lanesOf = (event: DatedEvent, lens: Lens, { context }: ListBook): string[] =>
  lens.lanesOf(event, context).map((key) => {
    const { label, group } = lens.headOf(key, context);
    return group === undefined ? label : `${group}: ${label}`;
  });
const laneWords: ListColumn['wordsOf'] = (event, book) => lanesOf(event, book.lens, book).join('; ');
const hasLane = (event: DatedEvent, lens: Lens, { context }: ListBook): boolean => lens.lanesOf(event, context)[0] !== NO_LANE;
const sourceWords: ListColumn['wordsOf'] = (event, { context }) => {
  const first = event.evidence.find((id) => context.annotations.has(id));
  const source = first === undefined ? undefined : context.annotations.get(first)?.source;
  return source === undefined ? '' : (context.sources.get(source)?.title ?? 'Title not found');
};
const actorWords: ListColumn['wordsOf'] = (event, book) =>
  hasLane(event, actorLens, book) ? lanesOf(event, actorLens, book).join(', ') : '';
const passagesOf = ({ evidence }: DatedEvent, { context: { annotations } }: ListBook): number =>
  evidence.reduce((sum, id) => sum + Number(annotations.has(id)), 0);

export const listColumns: Readonly<Record<ColumnId, ListColumn>> = {
  date: {
    label: 'Date',
    width: 236,
    stays: 9,
    wordsOf(event, book) {
      const span = spanOf(event, book);
      return span ? formatSpan(span, locale) : '';
    },
    // The list is in the order of dates before it is sorted by anything else.
    keyOf: (event, book) => (spanOf(event, book) ? 0 : null),
  },
  time: {
    label: 'Time',
    width: 130,
    stays: 1,
    wordsOf: ({ time }) => (time ? [time.to === null ? time.from : `${time.from}–${time.to}`, time.zone].filter(Boolean).join(' ') : ''),
    keyOf: ({ time }) => time?.from ?? null,
  },
  title: {
    label: 'Title',
    width: 260,
    stays: 10,
    wordsOf: ({ title }) => title,
    keyOf: ({ title }) => sortKey(title),
  },
  kind: { label: 'Kind', width: 100, stays: 7, wordsOf: kindWords, keyOf: legendKey },
  lane: {
    label: 'Lane',
    width: 140,
    stays: 3,
    wordsOf: laneWords,
    keyOf: (event, book) => (hasLane(event, book.lens, book) ? sortKey(laneWords(event, book)) : null),
  },
  state: {
    label: 'State',
    width: 76,
    stays: 6,
    wordsOf: ({ state }) => stateWords[state],
    keyOf: ({ state }) => stateOrder[state],
  },
  source: { label: 'Source', width: 180, stays: 4, wordsOf: sourceWords, keyOf: byWords(sourceWords) },
  actors: { label: 'Actors', width: 150, stays: 2, wordsOf: actorWords, keyOf: byWords(actorWords) },
  passages: {
    label: 'Passages',
    width: 84,
    isNumber: true,
    stays: 5,
    wordsOf: (event, book) => String(passagesOf(event, book)),
    keyOf: passagesOf,
  },
  flags: {
    label: 'Flags',
    width: 76,
    stays: 8,
    wordsOf: (event, { context }) =>
      flagsOf(event, context)
        .map(({ sign }) => sign)
        .join(' '),
    // Those with the most of them first.
    keyOf: (event, { context }) => -flagsOf(event, context).length || null,
  },
};
