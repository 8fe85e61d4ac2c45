import { kinds } from '../../../shared/annotations/index';
import type { DateSpan } from '../../../shared/dates/date-span';
import { extentOf } from '../../../shared/dates/extent';
import { readDate } from '../../../shared/dates/read-date';
import type { Annotation, Kind } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';
import type { DatedEvent } from '../../../shared/model/timeline';
import { outerOf } from '../../../shared/timeline/outer';
import { YEAR } from '../../../shared/timeline/scale';
import { numbersFrom } from '../numbers.mjs';

/** The years that events lie in; one in a thousand has an open or unknown end, and is drawn to this edge where a peer knows no such thing. */
export const FIRST_YEAR = 1956;
export const LAST_YEAR = 2016;
const START = Date.UTC(FIRST_YEAR, 0, 1);
const END = Date.UTC(LAST_YEAR, 0, 1);

/** The window of two years that is looked at, in the middle. */
export const twoYears = { from: (START + END) / 2 - YEAR, to: (START + END) / 2 + YEAR };
export const allYears = { from: START, to: END };

/** What all subjects are given alike. */
export interface Made {
  readonly events: readonly DatedEvent[];
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly sources: ReadonlyMap<string, Source>;
}

const who = ['The harbour council', 'Tokyo', 'The survey', 'A senior official', 'The pilots', 'Moscow', 'Residents', 'The auditor'];
const what = ['announces', 'denies', 'measures', 'puts off', 'signs', 'rejects', 'asks for', 'counts'];
const which = ['the ferry line', 'a peace treaty', 'fishing rights', '300 billion yen', 'the pilot school', 'joint activity', 'the loan'];

const stamp = { creator: 'bench', created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' };
const remarks = { note: '', tags: [], public: [] };
const kindsInTurn: readonly Kind[] = ['claim', 'position', 'figure'];

/** So many events, the same in every run: 30 % ranges, one in five uncertain in one of EDTF's ways, three in four resting on a passage. */
export function made(count: number): Made {
  const random = numbersFrom(1956);
  const draw = (below: number) => Math.floor(random() * below);
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)]!;
  const sources = Array.from({ length: 20 }, (_, at) => sourceOf(at));
  const annotations = Array.from({ length: Math.max(30, Math.floor(count / 10)) }, (_, at) => annotationOf(at));
  const events = Array.from({ length: count }, (_, at): DatedEvent => {
    const day = START + random() * (END - START);
    const isRange = random() < 0.3;
    const to = isRange ? Math.min(END, day + (random() < 0.1 ? 6 : 0.4) * YEAR * random() * random()) : null;
    return {
      ...stamp,
      ...remarks,
      id: `e${at}`,
      timeline: 't',
      title: `${pick(who)} ${pick(what)} ${pick(which)}`,
      when: spanOf(edtfOf(day, to, random() < 0.2 ? draw(6) : null)),
      order: 0,
      text: '',
      state: 'ready',
      evidence: random() < 0.75 ? [annotations[draw(annotations.length)]!.id] : [],
    };
  });
  return { events, annotations: byId(annotations), sources: byId(sources) };
}

const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));

const sourceOf = (at: number): Source => ({
  ...stamp,
  ...remarks,
  id: `s${at}`,
  title: `The Harbour Gazette, no. ${at + 1}`,
  publisher: null,
  authors: [],
  published: null,
  language: 'en',
  url: null,
  status: 'done',
  collections: [],
  version: 'v',
  foundIn: {},
});

const annotationOf = (at: number): Annotation => ({
  ...stamp,
  ...remarks,
  id: `a${at}`,
  source: `s${at % 20}`,
  version: 'v',
  selectors: [{ exact: `what was said, ${at}`, prefix: '', suffix: '', start: 0, end: 20 }],
  fields: kinds[kindsInTurn[at % 3]!].empty(),
  said: null,
  about: null,
});

/** A date as EDTF; `doubt` picks how it is uncertain: approximate, uncertain, unspecified day, a season, an open end, an unknown end. */
function edtfOf(from: number, to: number | null, doubt: number | null): string {
  const [day, year, month] = [dayOf(from), yearOf(from), dayOf(from).slice(0, 7)];
  if (doubt === 2) return `${month}-XX`;
  if (doubt === 3) return `${year}-${21 + (new Date(from).getUTCMonth() >> 2)}`;
  if (doubt === 4 && from % 50 < 1) return `${day}/..`;
  if (doubt === 5 && from % 50 < 1) return `${day}/`;
  const sign = doubt === 0 ? '~' : doubt === 1 ? '?' : '';
  return to === null ? `${day}${sign}` : `${day}${sign}/${dayOf(to)}`;
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const yearOf = (instant: number): string => dayOf(instant).slice(0, 4);

const spans = new Map<string, DateSpan>();
function spanOf(edtf: string): DateSpan {
  const known = spans.get(edtf);
  if (known) return known;
  const read = readDate(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.error.message}`);
  spans.set(edtf, read.span);
  return read.span;
}

/** Where an event is drawn by who knows no open ends: within the years there are. */
export function drawnWithin({ when }: DatedEvent): { from: number; to: number } {
  const { from, to } = outerOf(extentOf(when!));
  return { from: Math.max(START, from), to: Math.min(END + YEAR, to) };
}

/** The lane of an event, as Dateline's kinds have it: 0 to 2, and 3 where it rests on nothing. */
export const laneOf = ({ evidence }: DatedEvent, { annotations }: Made): number =>
  evidence.length === 0 ? 3 : kindsInTurn.indexOf(annotations.get(evidence[0]!)!.fields.kind);
