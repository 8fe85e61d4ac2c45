import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asCoded } from '../../../renderer/store/as-coded';
import { chooseCoder } from '../../../renderer/store/chosen-coder';
import { currentCoder, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addEvent } from '../../../renderer/store/edits/add-event';
import { adjudicate, adjudicateAll, type Verdict } from '../../../renderer/store/edits/adjudicate';
import { changeAnnotation } from '../../../renderer/store/edits/change-annotation';
import { addCoder } from '../../../renderer/store/edits/coders';
import { newRecord } from '../../../renderer/store/edits/new-record';
import { commit } from '../../../renderer/store/commit';
import { kinds } from '../../../shared/annotations/index';
import type { Annotation, PositionFields } from '../../../shared/model/annotation';
import type { Relation } from '../../../shared/model/link';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { tag } from './tag';

let library: LibraryOnDisk;
let a: Annotation;
let b: Annotation;
beforeEach(async () => {
  library = await libraryOnDisk();
  a = await tag();
  await chooseCoder((await addCoder('Mori'))!);
  b = await tag();
});
afterEach(() => library.remove());

const verdict = (keep: readonly Annotation[], of: readonly Annotation[] = [a, b]): Verdict => ({
  of: of.map(({ id }) => id),
  keep: keep.map(({ id }) => id),
  label: 'Decide',
});
const made = (): Verdict => {
  const { source, version, selectors, fields, said, about, note, tags } = a;
  return { ...verdict([]), made: { source, version, selectors, fields, said, about, note, tags, public: [] } };
};
const now = async (annotation: Annotation): Promise<Annotation> => (await store().annotations.get(annotation.id))!;
const evidence = async (): Promise<string[][]> => (await store().events.toArray()).map((event) => event.evidence);
const link = async (from: Annotation, to: Annotation, relation: Relation = 'supports', note = ''): Promise<void> => {
  const { id, creator, created, modified } = newRecord();
  const after = { id, creator, created, modified, from: from.id, to: to.id, relation, note };
  await commit({ label: 'Link', changes: [{ table: 'links', id, before: null, after }] });
};
const links = async (): Promise<string[]> =>
  (await store().links.toArray()).map(({ from, to, relation }) => `${from} ${relation} ${to}`).sort();

describe('a verdict', () => {
  test('keeps one and sets the other aside as it was coded, and is undone as one', async () => {
    expect(await adjudicate(verdict([a]))).toBe(true);
    expect(await now(a)).toMatchObject({ fields: a.fields, adjudicated: { is: 'kept', of: [b.id] } });
    expect(await now(b)).toMatchObject({ fields: b.fields, creator: b.creator, setAside: true });
    await undo();
    expect([await now(a), await now(b)]).toEqual([a, b]);
  });

  test('may keep both, or what only one coder found, or set that aside', async () => {
    await adjudicate(verdict([a, b]));
    expect([await now(a), await now(b)]).toMatchObject([{ adjudicated: { of: [b.id] } }, { adjudicated: { of: [a.id] } }]);
    const alone = await tag('forty deals');
    await adjudicate(verdict([alone], [alone]));
    expect(await now(alone)).toMatchObject({ adjudicated: { is: 'kept', of: [] } });
    await adjudicate(verdict([], [alone]));
    expect(await now(alone)).toMatchObject({ setAside: true });
  });

  test('may put one together that is nobody’s pass, and gives way to another verdict', async () => {
    await adjudicate(made());
    const one = (await store().annotations.toArray()).find(({ adjudicated }) => adjudicated?.is === 'made')!;
    expect(one).toMatchObject({ creator: currentCoder(), adjudicated: { of: [a.id, b.id] } });
    expect([await now(a), await now(b)]).toMatchObject([{ setAside: true }, { setAside: true }]);
    await adjudicate(verdict([b]));
    expect(await store().annotations.get(one.id)).toBeUndefined();
    expect((await now(b)).setAside).toBeUndefined();
    await undo();
    expect(await store().annotations.get(one.id)).toEqual(one);
  });

  test('does nothing where one of them is gone', async () => {
    await undo();
    expect(await adjudicate(verdict([a]))).toBe(false);
    expect(await now(a)).toEqual(a);
  });
});

test('several verdicts are one Edit, also where one event rests on what several of them set aside', async () => {
  const other = await tag('forty deals');
  await addEvent({ timeline: null, title: 'Deals', when: null, evidence: [b.id, other.id] });
  expect(await adjudicateAll([verdict([a]), verdict([], [other])], 'Decide both')).toBe(true);
  expect(await evidence()).toEqual([[a.id]]);
  expect((await Promise.all([a, b, other].map(now))).map(({ setAside }) => setAside)).toEqual([undefined, true, true]);
  await undo();
  expect(await Promise.all([a, b, other].map(now))).toEqual([a, b, other]);
  expect(await adjudicateAll([verdict([a]), verdict([], [{ ...other, id: 'gone' }])], 'Decide both')).toBe(false);
  expect(await now(b)).toEqual(b);
});

describe('what rested on an annotation set aside', () => {
  test('rests on the one taken, once, or on none', async () => {
    await addEvent({ timeline: null, title: 'Deals', when: null, evidence: [b.id] });
    await addEvent({ timeline: null, title: 'More deals', when: null, evidence: [a.id, b.id] });
    await adjudicate(verdict([a]));
    expect(await evidence()).toEqual([[a.id], [a.id]]);
    await undo();
    await adjudicate(made());
    const one = (await store().annotations.toArray()).find(({ adjudicated }) => adjudicated?.is === 'made')!;
    expect(await evidence()).toEqual([[one.id], [one.id]]);
    const alone = await tag('forty deals');
    await addEvent({ timeline: null, title: 'Forty', when: null, evidence: [alone.id] });
    await adjudicate(verdict([], [alone]));
    expect(
      (
        await store()
          .events.filter(({ title }) => title === 'Forty')
          .first()
      )?.evidence,
    ).toEqual([]);
  });

  test('links go with it, none of them double and none to itself', async () => {
    const other = await tag('forty deals');
    await link(b, other);
    await link(a, other);
    await link(other, b, 'contradicts');
    await link(a, b, 'repeats');
    const before = await links();
    await adjudicate(verdict([a]));
    expect(await links()).toEqual([`${a.id} supports ${other.id}`, `${other.id} contradicts ${a.id}`].sort());
    await undo();
    expect(await links()).toEqual(before);
  });

  test('notes of links that become one are kept in one, each once; too long for that, both links stay', async () => {
    const other = await tag('forty deals');
    const notes = async () => (await store().links.toArray()).map(({ note }) => note).sort();
    await link(a, other, 'supports', 'said first');
    await link(b, other, 'supports', 'said again');
    await link(other, a, 'contradicts', 'the same');
    await link(b, other, 'contradicts', 'the same');
    await adjudicate(verdict([a]));
    expect(await notes()).toEqual(['said first\n\nsaid again', 'the same']);
    await undo();
    await link(b, other, 'repeats', 'x'.repeat(6_000));
    await link(a, other, 'repeats', 'y'.repeat(6_000));
    await adjudicate(verdict([a]));
    expect((await notes()).map(({ length }) => length).sort((one, two) => one - two)).toEqual([8, 22, 6_000, 6_000]);
    expect(new Set((await store().links.toArray()).map(({ from, to }) => [from, to].sort().join(' ')))).toEqual(
      new Set([[a.id, other.id].sort().join(' ')]),
    );
  });

  test('a position that superseded it supersedes the one taken, never itself; one set aside stays as it was coded', async () => {
    const held = async (annotation: Annotation, supersedes: Annotation): Promise<Annotation> => {
      const fields = { ...(kinds.position.empty() as PositionFields), supersedes: supersedes.id };
      await changeAnnotation(annotation, { fields }, 'Hold');
      return now(annotation);
    };
    const [later, aside, own] = [await tag('forty deals'), await tag('ten deals'), await tag('a deal')];
    b = await held(b, own);
    a = await held(a, b);
    const [heldLater, heldAside] = [await held(later, b), await held(aside, b)];
    await adjudicate(verdict([], [heldAside]));
    await adjudicate(verdict([a]));
    const superseded = async (annotation: Annotation) => ((await now(annotation)).fields as PositionFields).supersedes;
    expect(await Promise.all([a, b, later, aside].map(superseded))).toEqual([null, own.id, a.id, b.id]);
    expect((await asCoded([await now(a)]))[0]).toEqual(a);
    await undo();
    expect(await Promise.all([a, later].map(now))).toEqual([a, heldLater]);
  });
});

describe('what was coded', () => {
  test('is told from the history where a kept one was changed afterwards', async () => {
    await adjudicate(verdict([a]));
    await changeAnnotation(await now(a), { note: 'mended after the meeting' }, 'Change note');
    await changeAnnotation(await now(a), { tags: ['agreed'] }, 'Tag');
    const coded = await asCoded([await now(a), await now(b)]);
    expect(coded).toEqual([a, await now(b)]);
    await library.restart();
    expect((await asCoded([await now(a)]))[0]).toEqual(a);
  });

  test('is told where one was kept, changed, set aside and kept again', async () => {
    await adjudicate(verdict([a]));
    await changeAnnotation(await now(a), { note: 'mended after the meeting' }, 'Change note');
    await adjudicate(verdict([b]));
    expect((await asCoded([await now(a)]))[0]).toEqual(a);
    await adjudicate(verdict([a]));
    expect((await asCoded([await now(a)]))[0]).toEqual(a);
  });

  test('stands where the annotation does now, where that is another version of the text', async () => {
    await adjudicate(verdict([a]));
    const selectors = [{ ...a.selectors[0]!, start: 40, end: 52 }];
    await changeAnnotation(await now(a), { version: 'v2', selectors, note: 'mended' }, 'Carry over');
    expect((await asCoded([await now(a)]))[0]).toMatchObject({ note: '', version: 'v2', selectors });
  });
});
