import { createHash, randomUUID } from 'node:crypto';
import type { Library } from '../../main/library/open-library';
import { kinds } from '../../shared/annotations/index';
import type { Change, Edit } from '../../shared/edits';
import type { Outcome } from '../../shared/ipc';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { Source, Version } from '../../shared/model/source';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { toSelector } from '../../shared/text/to-selector';

/** So many edits are appended at once, and so many sources come in by one edit. */
const EDITS_AT_ONCE = 10;
const SOURCES_AN_EDIT = 200;

const coder: string = randomUUID();
const at = '2026-01-01T00:00:00.000Z';
const remarks = { note: '', tags: [], public: [] };

/** What every record begins with. */
export const stamp = () => ({ id: randomUUID() as string, creator: coder, created: at, modified: at });

export const added = (table: Change['table'], record: { id: string }): Change =>
  ({ table, id: record.id, before: null, after: record }) as Change;

/** A text as the library keeps it. */
export const bytesOf = (text: SourceText): Uint8Array => new TextEncoder().encode(JSON.stringify(text));

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A source of which only `known` is stated, and its one version, read from a plain text that is kept under `sha256`. No two may have the same name. */
export function sourceOf(known: Partial<Source>, name: string, text: string, sha256: string): { source: Source; version: Version } {
  const version = stamp();
  const source: Source = {
    ...stamp(),
    ...remarks,
    title: null,
    publisher: null,
    authors: [],
    published: null,
    language: 'en',
    url: null,
    status: 'to do',
    collections: [],
    version: version.id,
    foundIn: {},
    ...known,
  };
  return {
    source,
    version: {
      ...version,
      source: source.id,
      original: { sha256: sha256Of(name), name, size: text.length, mediaType: 'text/plain' },
      text: sha256,
      characters: text.length,
      words: text.split(/\s+/).length,
      reader: { format: 'text', version: 1, encoding: 'utf-8' },
      captured: null,
      warnings: [],
    },
  };
}

/** An annotation of which nothing is stated but its passage and its kind. */
export const annotationOf = (text: string, passage: Passage, kind: Kind, source: Source): Annotation => ({
  ...stamp(),
  ...remarks,
  source: source.id,
  version: source.version,
  selectors: [toSelector(text, passage)],
  fields: kinds[kind].empty(),
  said: null,
  about: null,
});

/** What was done, and the changes it made. */
export type Step = readonly [label: string, changes: readonly Change[]];

/** Many sources come in by edits of a usual size. */
export function bringIn(changes: readonly (readonly Change[])[]): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < changes.length; from += SOURCES_AN_EDIT)
    steps.push(['Bring in sources', changes.slice(from, from + SOURCES_AN_EDIT).flat()]);
  return steps;
}

/** Writes a new library's journal. The app finds its store behind it and builds it, as after a restore. */
export async function writeJournal({ journal }: Library, steps: readonly Step[]): Promise<void> {
  const begin: Step = ['Begin this library', [added('coders', { ...stamp(), id: coder, name: 'Coder 1' } as { id: string })]];
  const edits = [begin, ...steps].map(([label, changes], index): Edit => ({
    id: randomUUID(),
    epoch: 1,
    number: index + 1,
    at,
    coder,
    label,
    changes: [...changes],
  }));
  for (let from = 0; from < edits.length; from += EDITS_AT_ONCE) must(await journal.append(edits.slice(from, from + EDITS_AT_ONCE)));
}

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}
