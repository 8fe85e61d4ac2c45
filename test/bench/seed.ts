import { join } from 'node:path';
import { openLibrary } from '../../main/library/open-library';
import type { SourceText } from '../../shared/text/source-text';
import type { LongArticle } from './article.mjs';
import { added, annotationOf, bytesOf, must, sourceOf, writeJournal } from './records';

/** Titles by which a driver finds the two sources. */
export const titles = { long: 'A long article', short: 'A short one' };

/** Writes a library with the long article and its annotations, and a short one. */
export async function seedLibrary(userData: string, article: LongArticle): Promise<void> {
  const library = must(await openLibrary(join(userData, 'library')));
  const one = async (title: string, name: string, text: string, blocks: LongArticle['blocks']) => {
    const stored: SourceText = { text, blocks: blocks.map((block) => ({ ...block, type: 'paragraph' })), inlines: [] };
    return sourceOf({ title }, name, text, must(await library.objects.put(bytesOf(stored))).sha256);
  };
  const words = 'Nothing much.';
  const long = await one(titles.long, 'long.txt', article.text, article.blocks);
  const short = await one(titles.short, 'short.txt', words, [{ start: 0, end: words.length }]);
  const annotations = article.marked.map((marked) => annotationOf(article.text, marked, marked.kind, long.source));
  await writeJournal(library, [
    ['Bring in two articles', [long, short].flatMap(({ source, version }) => [added('sources', source), added('versions', version)])],
    ['Tag passages', annotations.map((annotation) => added('annotations', annotation))],
  ]);
}
