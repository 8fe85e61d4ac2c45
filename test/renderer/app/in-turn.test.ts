import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addEvidence, placeAnnotation } from '../../../renderer/app/place';
import { removeOpenSource } from '../../../renderer/app/remove-open-source';
import { useView } from '../../../renderer/app/view';
import { commit, currentCoder, undo } from '../../../renderer/store/commit';
import { stamp } from '../../../renderer/store/clock';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { addSource } from '../../../renderer/store/edits/add-source';
import { removeAnnotation } from '../../../renderer/store/edits/remove-annotation';
import type { Source } from '../../../shared/model/source';
import { libraryOnDisk, type LibraryOnDisk } from '../store/library-on-disk';
import { tag } from '../store/tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
  useView.setState({ source: null });
});
afterEach(() => disk.remove());

async function source(words: string): Promise<Source> {
  const added = await addSource({
    name: `${words}.txt`,
    original: { sha256: '0'.repeat(64), size: 1 },
    imported: {
      text: { text: words, blocks: [{ type: 'paragraph', start: 0, end: words.length }], inlines: [] },
      metadata: { title: null, publisher: null, authors: null, published: null, language: null, url: null, details: null },
      warnings: [],
      format: 'text',
      version: 1,
      encoding: 'utf-8',
      mediaType: 'text/plain',
    },
  });
  if (!added.ok) throw new Error(added.error.message);
  return added.value;
}

test('removing the source on screen, asked twice at once, leaves the others alone', async () => {
  const [first, second, third] = [await source('one'), await source('two'), await source('three')];
  useView.setState({ source: second.id });
  await Promise.all([removeOpenSource(), removeOpenSource()]);
  expect((await store().sources.toArray()).map(({ id }) => id).sort()).toEqual([first.id, third.id].sort());
});

test('where the source opened last is gone, the one on screen is removed: the oldest', async () => {
  const [first, second] = [await source('one'), await source('two')];
  await source('three');
  useView.setState({ source: 'gone' });
  await removeOpenSource();
  await undo();
  await removeOpenSource();
  expect(await store().sources.get(first.id)).toBeUndefined();
  expect(await store().sources.get(second.id)).toBeDefined();
});

test('an annotation that is gone becomes no evidence', async () => {
  const annotation = await tag();
  const event = await addEvent({ timeline: null, title: 'Deals', when: null, evidence: [] });
  await removeAnnotation(annotation);
  await addEvidence(annotation.id, event.id);
  expect((await store().events.get(event.id))!.evidence).toEqual([]);
});

test('of several timelines, the one on screen takes what is placed: the oldest', async () => {
  const timelines = ['z-oldest', 'a-newest'].map((id) => {
    const at = stamp();
    return { id, creator: currentCoder(), created: at, modified: at, title: id };
  });
  await commit({
    label: 'Make timelines',
    changes: timelines.map((timeline) => ({ table: 'timelines', id: timeline.id, before: null, after: timeline })),
  });
  const annotation = await tag();
  await placeAnnotation(annotation.id);
  expect((await store().events.toArray()).map(({ timeline }) => timeline)).toEqual(['z-oldest']);
});
