import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library';
import { kinds } from '../../../shared/annotations/index';
import { readDate } from '../../../shared/dates/read-date';
import type { Change, Edit } from '../../../shared/edits';
import type { Outcome } from '../../../shared/ipc';
import type { Annotation } from '../../../shared/model/annotation';
import type { Source, Version } from '../../../shared/model/source';
import { toSelector } from '../../../shared/text/to-selector';

const EDITS_OF = 200;
const WORDS = 60_000;
const coder = randomUUID();
const at = '2026-01-01T00:00:00.000Z';
const stamp = () => ({ id: randomUUID() as string, creator: coder as string, created: at, modified: at });
const remarks = { note: '', tags: [] as string[], public: [] };
const added = (table: Change['table'], record: { id: string }): Change => ({ table, id: record.id, before: null, after: record }) as Change;
const syllables = 'ba ko ri ten mal so dra fi gu lem no pra qui sta tor ve wi xan yo zel'.split(' ');

/** Words by their rank, as in a language: a few are everywhere, most are rare (Zipf). Drawn alike in every run. */
export function vocabulary() {
  let state = 1;
  const drawn = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const word = (rank: number): string => {
    let letters = '';
    for (let left = rank + 20; left > 0; left = Math.floor(left / syllables.length)) letters += syllables[left % syllables.length];
    return letters;
  };
  const draw = () => word(Math.floor(Math.exp(drawn() * Math.log(WORDS))) - 1);
  return { word, draw, below: (limit: number) => Math.floor(drawn() * limit) };
}

/** Writes a library of so many sources, each with its own text of so many letters, every fourth with two passages. */
export async function seedTexts(userData: string, count: number, letters: number): Promise<void> {
  const library = must(await openLibrary(join(userData, 'library')));
  const words = vocabulary();
  const changes: Change[][] = [];
  for (let number = 0; number < count; number += 1) {
    const text = articleOf(words, letters);
    const bytes = new TextEncoder().encode(JSON.stringify({ text, blocks: blocksOf(text), inlines: [] }));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // Not by `put`, which waits for the disk each time: nobody will miss this library.
    await mkdir(dirname(library.objects.place(sha256)), { recursive: true });
    await writeFile(library.objects.place(sha256), bytes);
    changes.push(recordsOf(words, number, text, sha256));
  }
  const edits = [edit(1, 'Begin this library', [added('coders', { ...stamp(), id: coder, name: 'Coder 1' } as { id: string })])];
  for (let from = 0; from < changes.length; from += EDITS_OF)
    edits.push(edit(edits.length + 1, 'Bring in sources', changes.slice(from, from + EDITS_OF).flat()));
  for (let from = 0; from < edits.length; from += 10) must(await library.journal.append(edits.slice(from, from + 10)));
}

type Words = ReturnType<typeof vocabulary>;

function articleOf({ draw }: Words, letters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < letters; length += paragraphs.at(-1)!.length)
    paragraphs.push(`${Array.from({ length: 90 }, draw).join(' ')}.`);
  return paragraphs.join('\n\n').slice(0, letters);
}

function blocksOf(text: string) {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const block = { type: 'paragraph', start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
}

function recordsOf({ draw, below }: Words, number: number, text: string, sha256: string): Change[] {
  const version = stamp();
  const published = readDate(`${1850 + below(150)}-0${1 + below(9)}-${10 + below(18)}`);
  const source: Source = {
    ...stamp(),
    ...remarks,
    title: Array.from({ length: 5 }, draw).join(' '),
    publisher: `Publisher ${below(40)}`,
    authors: [`Author ${below(400)}`],
    published: published.ok ? published.span : null,
    language: 'en',
    url: null,
    status: below(2) === 0 ? 'done' : 'to do',
    collections: [],
    version: version.id,
    foundIn: {},
  };
  const read: Version = {
    ...version,
    source: source.id,
    original: {
      sha256: createHash('sha256').update(`${number}`).digest('hex'),
      name: `${number}.txt`,
      size: text.length,
      mediaType: 'text/plain',
    },
    text: sha256,
    characters: text.length,
    words: Math.round(text.length / 6),
    reader: { format: 'text', version: 1, encoding: 'utf-8' },
    captured: null,
    warnings: [],
  };
  const passages = number % 4 === 0 ? ([0, 300] as const).map((start) => passageOf(text, source, start)) : [];
  return [added('sources', source), added('versions', read), ...passages.map((each) => added('annotations', each))];
}

const passageOf = (text: string, source: Source, start: number): Annotation => ({
  ...stamp(),
  ...remarks,
  source: source.id,
  version: source.version,
  selectors: [toSelector(text, { start, end: start + 90 })],
  fields: kinds.claim.empty(),
  said: null,
  about: null,
});

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
