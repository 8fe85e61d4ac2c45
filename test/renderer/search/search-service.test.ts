import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FromWorker, ToWorker } from '../../../renderer/search/protocol';
import { SearchService } from '../../../renderer/search/search-service';
import { INDEX_FORMAT } from '../../../renderer/search/text-indexer';
import { store } from '../../../renderer/store/database';
import { addSource } from '../../../renderer/store/edits/add-source';
import { SearchCache } from '../../../renderer/store/search-cache';
import { loadText } from '../../../renderer/store/texts';
import { importSource } from '../../../shared/import/index';
import type { Segment } from '../../../shared/search/segment';
import { anAnnotation, query } from '../../shared/search/records';
import { libraryOnDisk, type LibraryOnDisk } from '../store/library-on-disk';

let disk: LibraryOnDisk;
const caches: SearchCache<Segment>[] = [];
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(async () => {
  for (const cache of caches.splice(0)) cache.close();
  await disk.remove();
});

async function bringIn(name: string, words: string): Promise<void> {
  const bytes = new TextEncoder().encode(words);
  const original = await disk.library.objects.put(bytes);
  const imported = await importSource({ name, bytes });
  if (!original.ok || !imported.ok) throw new Error('not read');
  await addSource({ name, original: original.value, imported: imported.value });
}

/** A service as the worker has it, and a window that answers what it needs. */
function startSearch(format = INDEX_FORMAT) {
  const cache = new SearchCache<Segment>(store().name, format);
  caches.push(cache);
  const said: FromWorker[] = [];
  const service: SearchService = new SearchService(cache, (message) => {
    said.push(structuredClone(message));
    if (message.is === 'need')
      void loadText(message.sha256).then((text) =>
        service.take({ is: 'text', sha256: message.sha256, text: typeof text === 'string' ? null : text.text }),
      );
  });
  let asked = 0;
  const last = <I extends FromWorker['is']>(is: I) =>
    said.filter((message) => message.is === is).at(-1) as (FromWorker & { is: I }) | undefined;
  const find = async (typed: string) => {
    asked += 1;
    await service.take({ is: 'search', ask: asked, query: query(typed), order: 'relevance', show: null });
    const { found } = last('found')!;
    await service.take({ is: 'page', ask: asked, search: found.search, from: 0, to: found.groups, passages: 5 });
    return { found, groups: last('page')!.groups ?? [] };
  };
  const feed = async (change: Partial<ToWorker & { is: 'records' }> = {}) => {
    await service.take({ is: 'records', sources: await store().sources.toArray(), annotations: [], removed: [], whole: true, ...change });
    await service.idle();
  };
  return { service, said, cache, last, find, feed };
}

const kept = (cache: SearchCache<Segment>) => cache.segments((segment): segment is Segment => Boolean(segment));

describe('the search worker, on a real store', () => {
  test('finds words of texts with their places, and says how far the index is', async () => {
    await bringIn('one.txt', 'About ships\n\nThe harbour was dredged.');
    await bringIn('two.txt', 'About trains\n\nThe station was built.');
    const { find, feed, last } = startSearch();
    await feed();
    expect(last('progress')?.progress).toEqual({ done: 2, of: 2, unread: 0, whole: true, idle: true });
    const { found, groups } = await find('harbour');
    expect(found).toMatchObject({ groups: 1, counts: { source: 1, claim: 0 } });
    expect(groups[0]?.snippets[0]?.text).toContain('The harbour was dredged.');
  });

  test('has a text fetched that the store does not have at hand', async () => {
    await bringIn('one.txt', 'The harbour was dredged.');
    await store().texts.clear();
    const { find, feed, said } = startSearch();
    await feed();
    expect(said.filter(({ is }) => is === 'need')).toHaveLength(1);
    expect((await find('harbour')).found.groups).toBe(1);
  });

  test('asks for such texts a few at a time, and makes one segment of them', async () => {
    for (let number = 1; number <= 30; number += 1) await bringIn(`${number}.txt`, `Report number ${number} of the harbour.`);
    await store().texts.clear();
    let open = 0;
    let most = 0;
    disk.answers['objects:get'] = async (sha256: string) => {
      open += 1;
      most = Math.max(most, open);
      const bytes = await disk.library.objects.get(sha256);
      open -= 1;
      return bytes;
    };
    const { find, feed, cache } = startSearch();
    await feed();
    expect((await find('harbour')).found.groups).toBe(30);
    expect(most).toBeLessThan(30);
    expect(await kept(cache)).toHaveLength(1);
  });

  test('says how many texts could not be had, and finds the others', async () => {
    await bringIn('one.txt', 'The harbour was dredged.');
    await store().texts.clear();
    await bringIn('two.txt', 'The harbour was built.');
    disk.answers['objects:get'] = () => ({ ok: false, error: { code: 'missing', message: 'Gone.' } });
    const { find, feed, last } = startSearch();
    await feed();
    expect(last('progress')?.progress).toEqual({ done: 1, of: 2, unread: 1, whole: true, idle: true });
    expect((await find('harbour')).found.groups).toBe(1);
  });

  test('after a new start it takes up what was kept and reads no text again', async () => {
    await bringIn('one.txt', 'The harbour was dredged.');
    await startSearch().feed();
    await store().texts.clear();
    const { find, feed, said } = startSearch();
    await feed();
    expect(said.filter(({ is }) => is === 'need')).toEqual([]);
    expect((await find('harbour')).found.groups).toBe(1);
  });

  test('a cache of another format, or a damaged one, is made again', async () => {
    await bringIn('one.txt', 'The harbour was dredged.');
    const first = startSearch();
    await first.feed();
    const [row] = await kept(first.cache);
    await first.cache.keep({ ...row!.segment, words: 'damaged' }, [row!.id]);
    const mended = startSearch();
    await mended.feed();
    expect((await mended.find('harbour')).found.groups).toBe(1);
    const newer = startSearch(INDEX_FORMAT + 1);
    await newer.feed();
    expect((await newer.find('harbour')).found.groups).toBe(1);
    expect(await kept(newer.cache)).toHaveLength(1);
  });

  test('follows records as they come, change and go', async () => {
    await bringIn('one.txt', 'The harbour was dredged.');
    const { find, feed } = startSearch();
    await feed();
    const [source] = await store().sources.toArray();
    await feed({ sources: [], annotations: [anAnnotation('a1', source!.id, 'dredged', { note: 'by whom?' })] });
    expect((await find('whom')).groups).toMatchObject([{ snippets: [], passages: [{ id: 'a1' }], passageCount: 1 }]);
    await feed({ sources: [], removed: ['a1'] });
    expect((await find('whom')).found.groups).toBe(0);
    await feed({ sources: [], removed: [source!.id] });
    expect((await find('harbour')).found.groups).toBe(0);
  });

  test('many small additions are merged, and stay merged in the cache', async () => {
    const { find, feed, cache } = startSearch();
    for (let number = 1; number <= 12; number += 1) {
      await bringIn(`${number}.txt`, `Report number ${number} of the harbour.`);
      await feed();
    }
    expect((await find('harbour')).found.groups).toBe(12);
    expect((await kept(cache)).length).toBeLessThan(9);
    const next = startSearch();
    await next.feed();
    expect((await next.find('"number 7"')).found.groups).toBe(1);
  });

  test('a cache deleted because of an erasure takes nothing more, and the search goes on without it', async () => {
    await bringIn('one.txt', 'The harbour was dredged.');
    const { find, feed, cache } = startSearch();
    await feed();
    expect(await kept(cache)).toHaveLength(1);
    await Dexie.delete(`search-of-${store().name}`);
    await bringIn('two.txt', 'The harbour was built.');
    await feed();
    expect((await find('harbour')).found.groups).toBe(2);
    expect(await Dexie.exists(`search-of-${store().name}`)).toBe(false);
  });

  test('answers a page of results that are no longer the last with nothing', async () => {
    const { service, last, find } = startSearch();
    await find('a');
    await service.take({ is: 'page', ask: 9, search: 77, from: 0, to: 1, passages: 5 });
    expect(last('page')).toEqual({ is: 'page', ask: 9, groups: null });
  });
});
