import { readDate } from '../../../shared/dates/read-date';
import type { Annotation, Kind } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';
import type { DatedEvent } from '../../../shared/model/timeline';
import type { LensContext } from '../../../shared/timeline/lenses/lens';

const record = { creator: 'coder', created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' };
const remarks = { note: '', tags: [], public: [] };

/** An event dated by an EDTF string, or undated. */
export function eventOf(id: string, edtf: string | null, more: Partial<DatedEvent> = {}): DatedEvent {
  const read = edtf === null ? null : readDate(edtf);
  if (read && !read.ok) throw new Error(`${edtf}: ${read.error.message}`);
  const when = read?.ok ? read.span : null;
  return {
    ...record,
    ...remarks,
    id,
    timeline: 't',
    title: `Event ${id}`,
    when,
    order: 0,
    text: '',
    state: 'draft',
    evidence: [],
    ...more,
  };
}

/** An annotation of a kind in a source. */
export function annotationOf(id: string, kind: Kind, source = 's1'): Annotation {
  const fields = {
    claim: { kind, statement: null, speakers: [], attribution: null, negated: null, checking: 'unreviewed' },
    position: { kind, statement: null, holders: [], issue: null, stance: null, condition: null },
    figure: {
      kind,
      variant: 'quantity',
      low: null,
      high: null,
      comparator: null,
      unit: null,
      currency: null,
      measures: null,
      speakers: [],
    },
  }[kind] as Annotation['fields'];
  const selectors = [{ exact: `words of ${id}`, prefix: '', suffix: '', start: 0, end: 5 }];
  return { ...record, ...remarks, id, source, version: 'v', selectors, fields, said: null, about: null };
}

/** A source with a title and nothing else found. */
export function sourceOf(id: string, title: string | null): Source {
  const found = { publisher: null, authors: [], published: null, language: null, url: null };
  return { ...record, ...remarks, ...found, id, title, status: 'to do', collections: [], version: 'v', foundIn: {} };
}

/** What a lens looks at: records given by the test, and nothing else. */
export const contextOf = (given: Partial<LensContext> = {}): LensContext => ({
  annotations: new Map(),
  sources: new Map(),
  actors: new Map(),
  collections: new Map(),
  ...given,
});

export const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> => new Map(records.map((own) => [own.id, own]));
