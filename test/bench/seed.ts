import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openLibrary } from '../../main/library/open-library';
import { kinds } from '../../shared/annotations/index';
import type { Change, Edit } from '../../shared/edits';
import type { Outcome } from '../../shared/ipc';
import type { Annotation } from '../../shared/model/annotation';
import type { Source, Version } from '../../shared/model/source';
import type { SourceText } from '../../shared/text/source-text';
import { toSelector } from '../../shared/text/to-selector';
import type { LongArticle } from './article.mjs';

/** Titles by which a driver finds the two sources. */
export const titles = { long: 'A long article', short: 'A short one' };

const coder = randomUUID();
const at = '2026-01-01T00:00:00.000Z';
const stamp = () => ({ id: randomUUID() as string, creator: coder as string, created: at, modified: at });
const remarks = { note: '', tags: [], public: [] };
const added = (table: Change['table'], record: { id: string }): Change => ({ table, id: record.id, before: null, after: record }) as Change;

/**
 * Writes a library with the long article and its annotations, and a short one, by the app's own journal: the app finds its store
 * behind the journal and builds it, as after a restore.
 */
export async function seedLibrary(userData: string, article: LongArticle): Promise<void> {
  const library = must(await openLibrary(join(userData, 'library')));
  const put = async (text: SourceText): Promise<string> =>
    must(await library.objects.put(new TextEncoder().encode(JSON.stringify(text)))).sha256;
  const blocks = article.blocks.map((block) => ({ ...block, type: 'paragraph' as const }));
  const long = sourceOf(titles.long, article.text, await put({ text: article.text, blocks, inlines: [] }));
  const words = 'Nothing much.';
  const short = sourceOf(
    titles.short,
    words,
    await put({ text: words, blocks: [{ type: 'paragraph', start: 0, end: words.length }], inlines: [] }),
  );
  const annotations = article.marked.map((marked) => annotationOf(article.text, marked, long));
  must(
    await library.journal.append([
      edit(1, 'Begin this library', [added('coders', { ...stamp(), id: coder, name: 'Coder 1' } as { id: string })]),
      edit(
        2,
        'Bring in two articles',
        [long, short].flatMap(({ source, version }) => [added('sources', source), added('versions', version)]),
      ),
      edit(
        3,
        'Tag passages',
        annotations.map((annotation) => added('annotations', annotation)),
      ),
    ]),
  );
}

function sourceOf(title: string, text: string, sha256: string): { source: Source; version: Version } {
  const version = stamp();
  const source: Source = {
    ...stamp(),
    ...remarks,
    title,
    publisher: null,
    authors: [],
    published: null,
    language: 'en',
    url: null,
    status: 'to do',
    collections: [],
    version: version.id,
    foundIn: {},
  };
  const original = {
    sha256: createHash('sha256').update(text).digest('hex'),
    name: 'article.txt',
    size: text.length,
    mediaType: 'text/plain',
  };
  const reader = { format: 'text', version: 1, encoding: 'utf-8' };
  const size = { characters: text.length, words: text.split(/\s+/).length };
  return { source, version: { ...version, source: source.id, original, text: sha256, ...size, reader, captured: null, warnings: [] } };
}

function annotationOf(
  text: string,
  marked: LongArticle['marked'][number],
  { source, version }: { source: Source; version: Version },
): Annotation {
  const selectors = [toSelector(text, marked)];
  return {
    ...stamp(),
    ...remarks,
    source: source.id,
    version: version.id,
    selectors,
    fields: kinds[marked.kind].empty(),
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
