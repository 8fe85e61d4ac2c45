import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library';
import { readDate } from '../../../shared/dates/read-date';
import type { Change } from '../../../shared/edits';
import type { Block } from '../../../shared/text/source-text';
import { numbersFrom } from '../numbers.mjs';
import { added, annotationOf, bringIn, bytesOf, must, sha256Of, sourceOf, writeJournal } from '../records';

const WORDS = 60_000;
const syllables = 'ba ko ri ten mal so dra fi gu lem no pra qui sta tor ve wi xan yo zel'.split(' ');

/** Words by their rank, as in a language: a few are everywhere, most are rare (Zipf). Drawn alike in every run. */
export function vocabulary() {
  const drawn = numbersFrom(1);
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
    const bytes = bytesOf({ text, blocks: blocksOf(text), inlines: [] });
    const sha256 = sha256Of(bytes);
    // Not by `put`, which waits for the disk each time: nobody will miss this library.
    await mkdir(dirname(library.objects.place(sha256)), { recursive: true });
    await writeFile(library.objects.place(sha256), bytes);
    changes.push(recordsOf(words, number, text, sha256));
  }
  await writeJournal(library, bringIn(changes));
}

type Words = ReturnType<typeof vocabulary>;

function articleOf({ draw }: Words, letters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < letters; length += paragraphs.at(-1)!.length)
    paragraphs.push(`${Array.from({ length: 90 }, draw).join(' ')}.`);
  return paragraphs.join('\n\n').slice(0, letters);
}

function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const block: Block = { type: 'paragraph', start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
}

function recordsOf({ draw, below }: Words, number: number, text: string, sha256: string): Change[] {
  const published = readDate(`${1850 + below(150)}-0${1 + below(9)}-${10 + below(18)}`);
  const known = {
    title: Array.from({ length: 5 }, draw).join(' '),
    publisher: `Publisher ${below(40)}`,
    authors: [`Author ${below(400)}`],
    published: published.ok ? published.span : null,
    status: below(2) === 0 ? ('done' as const) : ('to do' as const),
  };
  const { source, version } = sourceOf(known, `${number}.txt`, text, sha256);
  const starts = number % 4 === 0 ? [0, 300] : [];
  return [
    added('sources', source),
    added('versions', version),
    ...starts.map((start) => added('annotations', annotationOf(text, { start, end: start + 90 }, 'claim', source))),
  ];
}
