import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library';
import { kinds } from '../../../shared/annotations/index';
import { readDate } from '../../../shared/dates/read-date';
import type { Change, Edit } from '../../../shared/edits';
import type { Outcome } from '../../../shared/ipc';
import type { Annotation } from '../../../shared/model/annotation';
import type { CodingStatus, Collection, Source, Version } from '../../../shared/model/source';
import { toSelector } from '../../../shared/text/to-selector';

/** So many collections, each with three nested in it; and a smart one. */
const COLLECTIONS = 10;
const EDITS_OF = 200;
const coder = randomUUID();
const at = '2026-01-01T00:00:00.000Z';
const stamp = () => ({ id: randomUUID() as string, creator: coder as string, created: at, modified: at });
const remarks = { note: '', tags: [] as string[], public: [] };
const added = (table: Change['table'], record: { id: string }): Change => ({ table, id: record.id, before: null, after: record }) as Change;

const words =
  'harbour treaty ferry council island quay minister survey letter report fishery storm lighthouse customs pilot mill archive winter strike company'.split(
    ' ',
  );
const publishers = ['The Harbour Gazette', 'Evening Post', 'Island Herald', 'Ministry of Works', 'The Pilot', null];
const statuses: readonly CodingStatus[] = ['to do', 'to do', 'in progress', 'done', 'nothing found'];

/** Numbers that look drawn at random and are the same in every run (mulberry32, public domain). */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/**
 * Writes a library of so many sources, each with a Version, every fourth with two annotations, in nested collections, by the app's own
 * journal: the app finds its store behind the journal and builds it, as after a restore. All share one text of a few words.
 */
export async function seedSources(userData: string, count: number): Promise<void> {
  const library = must(await openLibrary(join(userData, 'library')));
  const text = 'The ferry leaves the quay at eight every morning, whatever the wind.';
  const stored = { text, blocks: [{ type: 'paragraph', start: 0, end: text.length }], inlines: [] };
  const { sha256 } = must(await library.objects.put(new TextEncoder().encode(JSON.stringify(stored))));
  const draw = drawn(1956);
  const collections = collectionsOf(COLLECTIONS);
  const changes = Array.from({ length: count }, (_, number) => one(number, { draw, collections, text, sha256 }));
  const edits = [
    edit(1, 'Begin this library', [added('coders', { ...stamp(), id: coder, name: 'Coder 1' } as { id: string })]),
    edit(
      2,
      'Make collections',
      collections.map((each) => added('collections', each)),
    ),
  ];
  for (let from = 0; from < changes.length; from += EDITS_OF)
    edits.push(edit(edits.length + 1, 'Bring in sources', changes.slice(from, from + EDITS_OF).flat()));
  for (let from = 0; from < edits.length; from += 10) must(await library.journal.append(edits.slice(from, from + 10)));
}

function collectionsOf(count: number): Collection[] {
  const plain = Array.from({ length: count }, (_, number): Collection[] => {
    const top: Collection = { ...stamp(), name: `Fonds ${number + 1}`, parent: null, order: number + 1, level: 'fonds' };
    const nested = [1, 2, 3].map((order): Collection => ({
      ...stamp(),
      name: `Series ${number + 1}.${order}`,
      parent: top.id,
      order,
      level: 'series',
    }));
    return [top, ...nested];
  });
  return [...plain.flat(), { ...stamp(), name: 'Treaties still to do', parent: null, order: 99, query: 'status:"to do" title:treaty' }];
}

interface Making {
  readonly draw: (below: number) => number;
  readonly collections: readonly Collection[];
  readonly text: string;
  readonly sha256: string;
}

function one(number: number, { draw, collections, text, sha256 }: Making): Change[] {
  const version = stamp();
  const title = Array.from({ length: 4 + draw(5) }, () => words[draw(words.length)]).join(' ');
  const date = readDate(draw(3) === 0 ? String(1850 + draw(150)) : `${1850 + draw(150)}-0${1 + draw(9)}-${10 + draw(18)}`);
  const source: Source = {
    ...stamp(),
    ...remarks,
    title: draw(50) === 0 ? null : `${title[0]!.toUpperCase()}${title.slice(1)} ${number + 1}`,
    publisher: publishers[draw(publishers.length)]!,
    authors: draw(3) === 0 ? [] : [`Author ${draw(400)}`],
    published: draw(8) === 0 || !date.ok ? null : date.span,
    language: 'en',
    url: null,
    status: statuses[draw(statuses.length)]!,
    collections: draw(3) === 0 ? [] : [collections[draw(COLLECTIONS * 4)]!.id],
    version: version.id,
    foundIn: {},
    details: { type: 'newspaper article', callNumber: `B ${draw(900)}/${draw(90)}` },
  };
  const original = {
    sha256: createHash('sha256').update(`${number}`).digest('hex'),
    name: `${number}.txt`,
    size: 68,
    mediaType: 'text/plain',
  };
  const read: Version = {
    ...version,
    source: source.id,
    original,
    text: sha256,
    characters: text.length,
    words: 50 + draw(4_000),
    reader: { format: 'text', version: 1, encoding: 'utf-8' },
    captured: null,
    warnings: [],
  };
  const annotations = number % 4 === 0 ? [annotationOf(text, source, 'claim'), annotationOf(text, source, 'figure')] : [];
  return [added('sources', source), added('versions', read), ...annotations.map((each) => added('annotations', each))];
}

function annotationOf(text: string, source: Source, kind: 'claim' | 'figure'): Annotation {
  return {
    ...stamp(),
    ...remarks,
    source: source.id,
    version: source.version,
    selectors: [toSelector(text, { start: 4, end: 20 })],
    fields: kinds[kind].empty(),
    said: null,
    about: null,
  };
}

const edit = (number: number, label: string, changes: Change[]): Edit => ({
  id: randomUUID(),
  epoch: 1,
  number,
  at,
  coder,
  label,
  changes,
});

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}
