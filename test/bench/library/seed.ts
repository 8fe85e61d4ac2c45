import { join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library';
import { readDate } from '../../../shared/dates/read-date';
import type { Change } from '../../../shared/edits';
import type { CodingStatus, Collection, Version } from '../../../shared/model/source';
import { numbersFrom } from '../numbers.mjs';
import { added, annotationOf, bringIn, bytesOf, must, sourceOf, stamp, writeJournal } from '../records';

/** So many collections, each with three nested in it; and a smart one. */
const COLLECTIONS = 10;

const words =
  'harbour treaty ferry council island quay minister survey letter report fishery storm lighthouse customs pilot mill archive winter strike company'.split(
    ' ',
  );
const publishers = ['The Harbour Gazette', 'Evening Post', 'Island Herald', 'Ministry of Works', 'The Pilot', null];
const statuses: readonly CodingStatus[] = ['to do', 'to do', 'in progress', 'done', 'nothing found'];

/**
 * Writes a library of so many sources, each with a Version, every fourth with two annotations, in nested collections. All share one text
 * of a few words.
 */
export async function seedSources(userData: string, count: number): Promise<void> {
  const library = must(await openLibrary(join(userData, 'library')));
  const text = 'The ferry leaves the quay at eight every morning, whatever the wind.';
  const stored = bytesOf({ text, blocks: [{ type: 'paragraph', start: 0, end: text.length }], inlines: [] });
  const { sha256 } = must(await library.objects.put(stored));
  const random = numbersFrom(1956);
  const draw = (below: number): number => Math.floor(random() * below);
  const collections = collectionsOf(COLLECTIONS);
  const sources = Array.from({ length: count }, (_, number) => one(number, { draw, collections, text, sha256 }));
  await writeJournal(library, [['Make collections', collections.map((each) => added('collections', each))], ...bringIn(sources)]);
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
  const title = Array.from({ length: 4 + draw(5) }, () => words[draw(words.length)]).join(' ');
  const date = readDate(draw(3) === 0 ? String(1850 + draw(150)) : `${1850 + draw(150)}-0${1 + draw(9)}-${10 + draw(18)}`);
  const known = {
    title: draw(50) === 0 ? null : `${title[0]!.toUpperCase()}${title.slice(1)} ${number + 1}`,
    publisher: publishers[draw(publishers.length)]!,
    authors: draw(3) === 0 ? [] : [`Author ${draw(400)}`],
    published: draw(8) === 0 || !date.ok ? null : date.span,
    status: statuses[draw(statuses.length)]!,
    collections: draw(3) === 0 ? [] : [collections[draw(COLLECTIONS * 4)]!.id],
    details: { type: 'newspaper article', callNumber: `B ${draw(900)}/${draw(90)}` },
  };
  const { source, version } = sourceOf(known, `${number}.txt`, text, sha256);
  const counted: Version = { ...version, words: 50 + draw(4_000) };
  const tagged = number % 4 === 0 ? (['claim', 'figure'] as const) : [];
  return [
    added('sources', source),
    added('versions', counted),
    ...tagged.map((kind) => added('annotations', annotationOf(text, { start: 4, end: 20 }, kind, source))),
  ];
}
