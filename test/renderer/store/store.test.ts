import 'fake-indexeddb/auto';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../../shared/model/annotation';
import { commit, redo, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { added } from '../../../renderer/store/edits/changes';
import { changeAnnotation } from '../../../renderer/store/edits/change-annotation';
import { removeAnnotation } from '../../../renderer/store/edits/remove-annotation';
import { admit, quarantined } from '../../../renderer/store/known';
import { settled, useSaved } from '../../../renderer/store/outbox';
import { readDate } from '../../../shared/dates/read-date';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { stored, tag } from './tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

const dated = (words: string) => {
  const read = readDate(words, { reference: null });
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};

describe('an edit', () => {
  test('is in the store, in the history and, once saved, in the journal', async () => {
    await tag();
    await settled();
    expect(await stored()).toHaveLength(1);
    expect(disk.library.state()).toMatchObject({ number: 2, count: 2 });
    expect(await store().outbox.count()).toBe(0);
    expect(useSaved.getState()).toEqual({ is: 'saved' });
  });

  test('changes nothing where a record is not as it expects', async () => {
    const annotation = await tag();
    await changeAnnotation(annotation, { note: 'first' }, 'Change note');
    await expect(changeAnnotation(annotation, { note: 'second' }, 'Change note')).rejects.toThrow(/not as the edit expects/);
    expect((await stored())[0]!.note).toBe('first');
  });

  test('that breaks the schema of its record is refused, and holds nothing back', async () => {
    const annotation = await tag();
    await expect(changeAnnotation(annotation, { tags: [''] }, 'Add tag')).rejects.toThrow(/“Add tag” was not done/);
    expect(await stored()).toEqual([annotation]);
    await tag('another');
    await settled();
    expect(useSaved.getState()).toEqual({ is: 'saved' });
  });

  test('that touches more records than one change may is refused in plain words, and changes nothing', async () => {
    const annotation = await tag();
    const changes = Array.from({ length: 100_001 }, (_, at) => added('annotations', { ...annotation, id: `a${at}` }));
    await expect(commit({ label: 'Rename the tag', changes })).rejects.toThrow(
      /^“Rename the tag” was not done.* 100,001 records, .* 100,000\./,
    );
    expect(await stored()).toEqual([annotation]);
  });

  test('with the longest label can be undone and redone, and is saved', async () => {
    const annotation = await tag();
    await changeAnnotation(annotation, { note: 'noted' }, 'x'.repeat(300));
    await undo();
    await redo();
    await settled();
    expect((await stored())[0]!.note).toBe('noted');
    expect(useSaved.getState()).toEqual({ is: 'saved' });
  });

  test('is not called saved while the journal refuses it, and is sent again', async () => {
    await settled();
    disk.refuse = 'The disk is full.';
    await tag();
    await settled();
    expect(useSaved.getState()).toEqual({ is: 'failed', message: 'The disk is full.' });
    expect(await store().outbox.count()).toBe(1);
    disk.refuse = null;
    await tag();
    await settled();
    expect(useSaved.getState()).toEqual({ is: 'saved' });
    expect(disk.library.state().number).toBe(3);
  });
});

describe('undo and redo', () => {
  test('take back and bring back, in order, and a new edit ends what could be redone', async () => {
    const annotation = await tag();
    await changeAnnotation(annotation, { note: 'noted' }, 'Change note');
    await undo();
    expect((await stored())[0]!.note).toBe('');
    await undo();
    expect(await stored()).toEqual([]);
    await redo();
    await redo();
    expect((await stored())[0]!.note).toBe('noted');
    await undo();
    await tag('another');
    expect(await redo()).toBe(false);
  });

  test('bring a removed annotation back into the evidence of its event', async () => {
    const annotation = await tag();
    const event = await addEvent({ timeline: null, title: 'Deals', when: null, evidence: [annotation.id] });
    await removeAnnotation(annotation);
    expect((await store().events.get(event.id))!.evidence).toEqual([]);
    await undo();
    expect((await store().events.get(event.id))!.evidence).toEqual([annotation.id]);
    expect(await stored()).toEqual([annotation]);
  });

  test('work across a restart', async () => {
    await tag();
    await disk.restart();
    await undo();
    expect(await stored()).toEqual([]);
    await disk.restart();
    await redo();
    expect(await stored()).toHaveLength(1);
  });

  test('never take back the first coder', async () => {
    expect(await undo()).toBe(false);
    expect(await store().coders.count()).toBe(1);
  });
});

describe('an event placed from an annotation', () => {
  test('leaves the tray when the annotation is dated, and undo puts it back', async () => {
    const annotation = await tag();
    const event = await addEvent({ timeline: null, title: 'Deals', when: null, evidence: [annotation.id] });
    await changeAnnotation(annotation, { about: dated('2016-12-16') }, 'Set date about');
    expect((await store().events.get(event.id))!.when?.edtf).toBe('2016-12-16');
    await undo();
    expect((await store().events.get(event.id))!.when).toBeNull();
  });

  test('keeps a date of its own', async () => {
    const annotation = await tag();
    const event = await addEvent({ timeline: null, title: 'Deals', when: dated('1956'), evidence: [annotation.id] });
    await changeAnnotation(annotation, { about: dated('2016-12-16') }, 'Set date about');
    expect((await store().events.get(event.id))!.when?.edtf).toBe('1956');
  });
});

describe('at start', () => {
  test('an emptied database beside a journal is restored, and work goes on in a new epoch', async () => {
    const annotation = await tag();
    await undo();
    await redo();
    const before = await stored();
    await settled();
    await store().delete();
    const notes = await disk.restart();
    expect(await stored()).toEqual(before);
    expect(notes).toEqual(['The database was empty. Everything was restored from the journal.']);
    await undo();
    expect(await stored()).toEqual([]);
    await settled();
    expect(disk.library.state()).toMatchObject({ epoch: 2, number: 5 });
    expect(annotation.id).toBe(before[0]!.id);
  });

  test('rows lost from the database behind its back are restored', async () => {
    await tag();
    await tag('another');
    await settled();
    await store().annotations.toCollection().limit(1).delete();
    const notes = await disk.restart();
    expect(await stored()).toHaveLength(2);
    expect(notes[0]).toMatch(/rows of the database were missing/);
  });

  test('a database behind its journal catches up', async () => {
    await tag();
    await settled();
    const state = (await store().state.get('state'))!;
    await store().transaction('rw', [store().annotations, store().edits, store().state], async () => {
      await store().annotations.clear();
      await store().edits.where('number').above(1).delete();
      await store().state.put({ ...state, number: 1, undo: [], counts: { ...state.counts, annotations: 0 } });
    });
    await disk.restart();
    expect(await stored()).toHaveLength(1);
  });

  test('edits that the journal never saw are sent', async () => {
    disk.refuse = 'The disk is full.';
    await tag();
    await settled();
    await store().outbox.clear();
    disk.refuse = null;
    await disk.restart();
    await settled();
    expect(disk.library.state().number).toBe(2);
  });

  test('a library folder that was emptied is filled again from the database', async () => {
    await tag();
    await settled();
    await rm(disk.folder, { recursive: true });
    const notes = await disk.restart();
    await settled();
    expect(await stored()).toHaveLength(1);
    expect(disk.library.state().number).toBe(2);
    expect(notes[0]).toMatch(/library folder was empty/);
  });

  test('nothing is said when nothing was wrong', async () => {
    await tag();
    expect(await disk.restart()).toEqual([]);
  });
});

describe('the database door', () => {
  test('a bad record is set apart by itself and hides no other', async () => {
    const good = await tag();
    const bad = { ...good, id: 'bad', selectors: [] } as Annotation;
    expect(admit('annotations', [bad, good])).toEqual([good]);
    expect(quarantined()).toMatchObject([{ table: 'annotations', id: 'bad' }]);
  });

  test('an unchanged record keeps its identity from one read to the next', async () => {
    await tag();
    const [first] = admit('annotations', await stored());
    const [second] = admit('annotations', await stored());
    expect(second).toBe(first);
  });
});
