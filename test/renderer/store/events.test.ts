import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { changeEvents } from '../../../renderer/store/edits/events/change-events';
import { mergeEvents } from '../../../renderer/store/edits/events/merge-events';
import { removeEvents } from '../../../renderer/store/edits/events/remove-events';
import { splitEvent } from '../../../renderer/store/edits/events/split-event';
import { addToTimeline } from '../../../renderer/store/edits/event-timelines';
import { linkEvents } from '../../../renderer/store/edits/event-links';
import { readDate } from '../../../shared/dates/read-date';
import type { DatedEvent } from '../../../shared/model/timeline';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag } from './tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

let line: string | null = null;
beforeEach(() => {
  line = null;
});

function dateOf(words: string) {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

/** Places an event on the one timeline of a test. */
async function place(title: string, words: string | null, more: Partial<DatedEvent> = {}): Promise<DatedEvent> {
  const when = words === null ? null : dateOf(words);
  const event = await addEvent({ timeline: line, title, when, evidence: more.evidence ?? [] });
  line = event.timeline;
  const { evidence: _, ...rest } = more;
  const [changed] = Object.keys(rest).length > 0 ? await changeEvents([event.id], 'Change', () => rest) : [event];
  return changed!;
}

const events = async () => new Map((await store().events.toArray()).map((event) => [event.title, event]));
const whole = () => store().events.orderBy('id').toArray();
const edits = () => store().edits.count();

describe('changing several events', () => {
  it('is one Edit, reads each as it stands in turn, and leaves alone what does not change', async () => {
    const [a, b] = [await place('a', '1848'), await place('b', '1850')];
    const before = await edits();
    const once = changeEvents([a.id, b.id], 'Reorder', ({ order }) => ({ order: order + 1 }));
    const twice = changeEvents([a.id, b.id, 'gone'], 'Reorder', ({ id, order }) => (id === a.id ? { order: order + 1 } : { order }));
    expect((await once).map(({ order }) => order)).toEqual([1, 1]);
    expect((await twice).map(({ title, order }) => `${title} ${order}`)).toEqual(['a 2']);
    expect(await edits()).toBe(before + 2);
    expect(await changeEvents([a.id], 'Nothing', () => null)).toEqual([]);
    expect(await edits()).toBe(before + 2);
  });
});

describe('removing several events', () => {
  it('is one Edit; one that is on another timeline too stays there, and undo brings all back', async () => {
    const [a, b, c] = [await place('a', '1848'), await place('b', '1850'), await place('c', null)];
    await addToTimeline([b.id], { title: 'Second' });
    const before = await whole();
    expect(await removeEvents([a.id, b.id, c.id], line!)).toEqual({ removed: 2, takenOff: 1 });
    const left = await events();
    expect([...left.keys()]).toEqual(['b']);
    expect(left.get('b')!.timeline).not.toBe(line);
    await undo();
    expect(await whole()).toEqual(before);
  });
});

describe('merging events', () => {
  it('joins evidence, texts, tags and links into the first, keeps other dates as datings, and undo restores exactly', async () => {
    const [first, second] = [await tag('eighty deals'), await tag('two days')];
    const a = await place('Summit', '16 December 2016', {
      evidence: [first.id],
      text: 'Talks.',
      tags: ['talks'],
      state: 'ready',
      public: ['note'],
    });
    const b = await place('Meeting', 'December 2016', {
      evidence: [second.id],
      text: 'Tea.',
      tags: ['tea'],
      state: 'ready',
      note: 'who came?',
    });
    const c = await place('Aftermath', '2017');
    await linkEvents(c.id, { to: b.id, relation: 'answers' });
    await linkEvents(b.id, { to: a.id, relation: 'see also' });
    const before = await whole();
    const merged = await mergeEvents([a.id, b.id]);
    expect(merged).toMatchObject({ count: 2, event: { id: a.id } });
    const after = await events();
    expect([...after.keys()].sort()).toEqual(['Aftermath', 'Summit']);
    expect(after.get('Summit')).toMatchObject({
      text: 'Talks.\n\nTea.',
      tags: ['talks', 'tea'],
      evidence: [first.id, second.id],
      note: 'who came?\n\nMerged in: Meeting (December 2016)',
      // A note that had been private is not published by the way.
      public: [],
      state: 'ready',
      datings: [{ when: { edtf: '2016-12' }, source: 's1', note: 'The date of “Meeting”.' }],
    });
    expect(after.get('Summit')!.links ?? []).toEqual([]);
    expect(after.get('Aftermath')!.links).toEqual([{ to: a.id, relation: 'answers' }]);
    await undo();
    expect(await whole()).toEqual(before);
  });

  it('takes the date of another where the first has none, and a mix of states is a draft', async () => {
    const [a, b] = [await place('a', null, { state: 'ready' }), await place('b', 'c. May 1848')];
    await mergeEvents([a.id, b.id]);
    const only = (await whole())[0]!;
    expect(only.when?.edtf).toBe('1848-05~');
    expect(only.datings).toBeUndefined();
    expect(only.state).toBe('draft');
  });

  it('refuses one event alone, and what is more than an event can hold, changing nothing', async () => {
    const [a, b] = [await place('a', '1848', { text: 'x'.repeat(60_000) }), await place('b', '1850', { text: 'y'.repeat(60_000) })];
    const before = await edits();
    expect(await mergeEvents([a.id])).toHaveProperty('refused');
    expect(await mergeEvents([a.id, b.id])).toHaveProperty('refused', expect.stringMatching(/^Nothing was merged/));
    expect(await edits()).toBe(before);
  });
});

describe('splitting an event', () => {
  it('gives each passage an event: the first keeps what was written, the others take their own title and date', async () => {
    const [first, second, third] = [await tag('eighty deals'), await tag('two days'), await tag('no peace')];
    await store().annotations.update(second.id, { about: dateOf('1956') });
    const event = await place('Summit', '2016', { evidence: [first.id, second.id, third.id], text: 'Talks.', tags: ['talks'] });
    const before = await whole();
    const made = (await splitEvent(event.id))!;
    expect(made.map(({ title, when, evidence, text, state }) => [title, when?.edtf, evidence, text, state])).toEqual([
      ['Summit', '2016', [first.id], 'Talks.', 'draft'],
      ['two days', '1956', [second.id], '', 'draft'],
      ['no peace', '2016', [third.id], '', 'draft'],
    ]);
    expect(await whole()).toHaveLength(3);
    await undo();
    expect(await whole()).toEqual(before);
  });

  it('leaves an event of one passage alone', async () => {
    const event = await place('Summit', '2016', { evidence: [(await tag()).id] });
    expect(await splitEvent(event.id)).toBeNull();
  });
});
