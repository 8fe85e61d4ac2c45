import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { redo, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addAnnotation, newAnnotation } from '../../../renderer/store/edits/add-annotation';
import { addSource } from '../../../renderer/store/edits/add-source';
import { addTagged } from '../../../renderer/store/edits/add-tagged';
import { addVersion } from '../../../renderer/store/edits/add-version';
import { decideStanding } from '../../../renderer/store/edits/decide-standing';
import { settled } from '../../../renderer/store/outbox';
import { kinds } from '../../../shared/annotations/index';
import { importSource } from '../../../shared/import/index';
import type { Annotation } from '../../../shared/model/annotation';
import { needsLook } from '../../../shared/model/needs-look';
import type { Source } from '../../../shared/model/source';
import { toSelector } from '../../../shared/text/to-selector';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';

const first =
  'The ferry leaves the quay at eight every morning, whatever the wind.\n\nEighty deals were signed on the second day, worth ¥300 billion in all.';
const second = `A line of explanation was put before everything else.\n\n${first.replace('300', '800')}`;

let disk: LibraryOnDisk;
let source: Source;
beforeEach(async () => {
  disk = await libraryOnDisk();
  source = await added(first);
});
afterEach(() => disk.remove());

async function input(words: string) {
  const bytes = new TextEncoder().encode(words);
  const imported = await importSource({ name: 'quay.txt', bytes });
  const original = await disk.library.objects.put(bytes);
  if (!imported.ok || !original.ok) throw new Error('not read');
  return { name: 'quay.txt', original: original.value, imported: imported.value };
}

async function added(words: string): Promise<Source> {
  const outcome = await addSource(await input(words));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

async function tagged(words: string): Promise<Annotation> {
  const start = first.indexOf(words);
  return addAnnotation({
    source: source.id,
    version: source.version,
    selectors: [toSelector(first, { start, end: start + words.length })],
    fields: kinds.claim.empty(),
  });
}

async function revised(words: string) {
  const outcome = await addVersion(source, await input(words));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

const now = async ({ id }: Annotation): Promise<Annotation> => (await store().annotations.get(id))!;

describe('a source with a new version', () => {
  test('is read in it, and what stood in the old one is carried over or waits', async () => {
    const ferry = await tagged('The ferry leaves the quay at eight every morning');
    const deals = await tagged('worth ¥300 billion in all');
    const version = await revised(second);
    expect((await store().sources.get(source.id))!.version).toBe(version.id);
    expect(await now(ferry)).toMatchObject({ version: version.id, standing: { state: 'moved', decision: null } });
    expect(second.slice((await now(ferry)).selectors[0]!.start)).toMatch(/^The ferry leaves/);
    expect(needsLook(await now(ferry))).toBe(false);
    expect(await now(deals)).toMatchObject({ version: source.version, selectors: deals.selectors });
    expect(needsLook(await now(deals))).toBe(true);
  });

  test('is one edit: undo and redo take all of it', async () => {
    const ferry = await tagged('The ferry leaves the quay at eight every morning');
    const version = await revised(second);
    await undo();
    expect(await now(ferry)).toEqual(ferry);
    expect(await store().versions.get(version.id)).toBeUndefined();
    expect((await store().sources.get(source.id))!.version).toBe(source.version);
    await redo();
    expect((await now(ferry)).version).toBe(version.id);
    await settled();
    await disk.restart();
    expect((await now(ferry)).version).toBe(version.id);
  });

  test('is not made where the words are the same', async () => {
    const outcome = await addVersion(source, await input(first));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'same-text' } });
    expect(await store().versions.count()).toBe(1);
  });

  test('is not made where the source is gone', async () => {
    await undo();
    expect(await addVersion(source, await input(second))).toMatchObject({ ok: false, error: { code: 'gone' } });
    expect(await store().versions.count()).toBe(0);
  });
});

describe('a passage tagged in a text that gives way to a new version meanwhile', () => {
  test('is looked for in the new one, as those that were there are', async () => {
    const version = await revised(second);
    const passage = (words: string) => {
      const start = first.indexOf(words);
      const selectors = [toSelector(first, { start, end: start + words.length })];
      return newAnnotation({ source: source.id, version: source.version, selectors, fields: kinds.claim.empty() });
    };
    const ferry = await addTagged(passage('The ferry leaves the quay at eight every morning'));
    const deals = await addTagged(passage('worth ¥300 billion in all'));
    expect(await now(ferry)).toMatchObject({ version: version.id, standing: { state: 'moved' } });
    expect(await now(deals)).toMatchObject({ version: source.version, standing: { version: version.id, decision: null } });
    expect(needsLook(await now(deals))).toBe(true);
  });

  test('stands as it is where the text is still the one read', async () => {
    const selectors = [toSelector(first, { start: 0, end: 9 })];
    const made = newAnnotation({ source: source.id, version: source.version, selectors, fields: kinds.claim.empty() });
    expect(await now(await addTagged(made))).toEqual(made);
  });

  test('is refused where the source was removed', async () => {
    const selectors = [toSelector(first, { start: 0, end: 9 })];
    const made = newAnnotation({ source: source.id, version: source.version, selectors, fields: kinds.claim.empty() });
    await undo();
    await expect(addTagged(made)).rejects.toThrow('removed meanwhile');
  });
});

describe('a passage that waits', () => {
  test('stands on the new version once it is accepted, with the words of that version, until undo', async () => {
    const deals = await tagged('worth ¥300 billion in all');
    const version = await revised(second);
    const start = second.indexOf('worth ¥800');
    await decideStanding(await now(deals), { is: 'accepted', selectors: [toSelector(second, { start, end: start + 25 })] });
    expect(await now(deals)).toMatchObject({ version: version.id, standing: { decision: 'accepted' } });
    expect((await now(deals)).selectors[0]!.exact).toBe('worth ¥800 billion in all');
    expect(needsLook(await now(deals))).toBe(false);
    await undo();
    expect(needsLook(await now(deals))).toBe(true);
    expect((await now(deals)).selectors).toEqual(deals.selectors);
  });

  test('keeps its words and its version where a person keeps it there', async () => {
    const deals = await tagged('worth ¥300 billion in all');
    await revised(second);
    await decideStanding(await now(deals), { is: 'kept' });
    expect(await now(deals)).toMatchObject({ version: source.version, selectors: deals.selectors, standing: { decision: 'kept' } });
    expect(needsLook(await now(deals))).toBe(false);
  });

  test('is decided on once: a second key that comes before the screen knows changes nothing', async () => {
    const deals = await tagged('worth ¥300 billion in all');
    await revised(second);
    const seen = await now(deals);
    const there = toSelector(second, { start: 10, end: 20 });
    await Promise.all([decideStanding(seen, { is: 'kept' }), decideStanding(seen, { is: 'accepted', selectors: [there] })]);
    expect(await now(deals)).toMatchObject({ selectors: deals.selectors, standing: { decision: 'kept' } });
  });

  test('is not given places found in a version that is no longer the last one', async () => {
    const deals = await tagged('worth ¥300 billion in all');
    await revised(second);
    const seen = await now(deals);
    const third = await revised(`Another line.\n\n${second.replace('800', '900')}`);
    const start = second.indexOf('worth ¥800');
    await decideStanding(seen, { is: 'accepted', selectors: [toSelector(second, { start, end: start + 25 })] });
    expect(await now(deals)).toMatchObject({ selectors: deals.selectors, standing: { version: third.id, decision: null } });
  });

  test('and was kept can be linked after all', async () => {
    const deals = await tagged('worth ¥300 billion in all');
    const version = await revised(second);
    await decideStanding(await now(deals), { is: 'kept' });
    const start = second.indexOf('worth ¥800');
    await decideStanding(await now(deals), { is: 'relinked', selectors: [toSelector(second, { start, end: start + 25 })] });
    expect(await now(deals)).toMatchObject({ version: version.id, standing: { decision: 'relinked' } });
  });

  test('that was never carried over cannot be decided', async () => {
    const deals = await tagged('worth ¥300 billion in all');
    await decideStanding(deals, { is: 'kept' });
    expect(await now(deals)).toEqual(deals);
  });
});
