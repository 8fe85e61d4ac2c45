import type { DateSpan } from '../../../shared/dates/date-span';
import type { Project } from '../../../shared/export/project';
import type { Annotation, KindFields } from '../../../shared/model/annotation';
import type { Source, Version } from '../../../shared/model/source';
import type { DatedEvent } from '../../../shared/model/timeline';

const stamp = { creator: 'ana', created: '2026-01-02T03:04:05.000Z', modified: '2026-01-02T03:04:05.000Z' };
const remarks = { note: '', tags: [], public: [] };

/** A span with bounds from whole UTC days; null leaves the end open. */
export function span(edtf: string, first: string | null, last: string | null, part: Partial<DateSpan> = {}): DateSpan {
  const earliest = first === null ? null : Date.parse(first);
  const latest = last === null ? null : Date.parse(last) + 86_400_000 - 1;
  const ends = { start: first === null ? 'open' : 'known', end: last === null ? 'open' : 'known' } as const;
  const reading = `Read as ${edtf}.`;
  return {
    edtf,
    earliest,
    latest,
    ...ends,
    words: edtf,
    calendar: 'gregorian',
    conventions: [],
    reference: null,
    rule: 'edtf',
    reading,
    resolvedBy: 'ana',
    ...part,
  };
}

export const day = (date: string): DateSpan => span(date, date, date);

export const source = (part: Partial<Source> = {}): Source => ({
  ...stamp,
  ...remarks,
  id: 'gazette',
  title: 'Two days in December',
  publisher: 'The Harbour Gazette',
  authors: ['Mina Arai'],
  published: day('2016-12-16'),
  language: 'en',
  url: 'https://gazette.example/two-days',
  status: 'done',
  collections: ['summit'],
  version: 'capture-1',
  foundIn: { title: 'the front matter', published: 'the front matter' },
  ...part,
});

export const version = (part: Partial<Version> = {}): Version => ({
  ...stamp,
  id: 'capture-1',
  source: 'gazette',
  original: { sha256: 'a'.repeat(64), name: 'two-days.md', size: 2048, mediaType: 'text/markdown' },
  text: 'b'.repeat(64),
  characters: 2000,
  words: 350,
  reader: { format: 'markdown', version: 1, encoding: 'utf-8' },
  captured: null,
  warnings: [],
  ...part,
});

export const claimFields = (part: object = {}): KindFields => ({
  kind: 'claim',
  statement: null,
  speakers: [],
  attribution: null,
  negated: null,
  checking: 'unreviewed',
  ...part,
});

export const annotation = (id: string, exact: string, part: Partial<Annotation> = {}): Annotation => ({
  ...stamp,
  ...remarks,
  id,
  source: 'gazette',
  version: 'capture-1',
  selectors: [{ exact, prefix: 'before ', suffix: ' after', start: 10, end: 10 + exact.length }],
  fields: claimFields(),
  said: null,
  about: null,
  ...part,
});

export const event = (id: string, when: DateSpan | null, part: Partial<DatedEvent> = {}): DatedEvent => ({
  ...stamp,
  ...remarks,
  id,
  timeline: 'talks',
  title: `Event ${id}`,
  when,
  order: 0,
  text: '',
  state: 'ready',
  evidence: [],
  ...part,
});

export function project(part: Partial<Project> = {}): Project {
  return {
    timeline: { ...stamp, id: 'talks', title: 'The talks of December' },
    events: [event('friday', day('2016-12-16'), { evidence: ['deals'] })],
    annotations: [annotation('deals', 'about 80 agreements')],
    sources: [source()],
    versions: [version()],
    coders: [{ ...stamp, id: 'ana', name: 'Ana' }],
    madeAt: '2026-11-24T10:00:00.000Z',
    app: 'Dateline 0.1.0',
    ...part,
  };
}
