import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commit, undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addActor, changeActor, newActor } from '../../../renderer/store/edits/actors';
import { added } from '../../../renderer/store/edits/changes';
import { newAnnotation } from '../../../renderer/store/edits/add-annotation';
import { mergeActors } from '../../../renderer/store/edits/merge-actors';
import { addOwnField } from '../../../renderer/store/edits/own-fields';
import { removeActors } from '../../../renderer/store/edits/remove-actors';
import { splitActor } from '../../../renderer/store/edits/split-actor';
import { settled } from '../../../renderer/store/outbox';
import { whyNotMerged } from '../../../shared/codebook/merged-actor';
import { kinds } from '../../../shared/annotations/index';
import { findActor } from '../../../shared/model/actor-names';
import type { Annotation, KindFields, Voice } from '../../../shared/model/annotation';
import type { Actor } from '../../../shared/model/codebook';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { newSource } from './new-source';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

const voice = (name: string, actor: string | null): Voice => ({ name, role: null, unnamed: false, actor });
const actors = () => store().actors.toArray();
const named = async (name: string) => (await actors()).find((actor) => actor.name === name);

async function annotate(fields: KindFields, more: Partial<Annotation> = {}): Promise<string> {
  const annotation = {
    ...newAnnotation({ source: 's1', version: 'v1', selectors: [{ exact: 'words', prefix: '', suffix: '', start: 0, end: 5 }], fields }),
    ...more,
  };
  await commit({ label: 'Annotate', changes: [added('annotations', annotation)] });
  return annotation.id;
}
const claimBy = (...speakers: Voice[]): KindFields => ({ ...kinds.claim.empty(), speakers }) as KindFields;
const positionOf = (holders: Voice[], onBehalfOf: Voice[] = []): KindFields =>
  ({ ...kinds.position.empty(), holders, onBehalfOf }) as KindFields;
const person = (name: string, actor: string | null): KindFields => ({
  kind: 'figure',
  variant: 'person',
  name,
  office: null,
  nativeName: null,
  actor,
});
const fieldsOf = async (id: string) =>
  (await store().annotations.get(id))!.fields as unknown as { speakers: Voice[]; holders: Voice[]; actor?: string };
const everything = () => Promise.all((['actors', 'annotations', 'sources'] as const).map((table) => store().table(table).toArray()));

describe('an actor', () => {
  test('is made and changed as one Edit each, and survives a restart', async () => {
    const { id } = await addActor('  Shinzo Abe ', { type: 'person' });
    expect(await changeActor(id, ({ aliases }) => ({ aliases: [...aliases, 'Abe'], nativeName: '安倍晋三' }))).toBe(true);
    expect(await changeActor(id, () => ({ nativeName: '安倍晋三' }))).toBe(false);
    await settled();
    await disk.restart();
    expect(await named('Shinzo Abe')).toMatchObject({ type: 'person', aliases: ['Abe'], nativeName: '安倍晋三' });
    await undo();
    expect(await named('Shinzo Abe')).toMatchObject({ aliases: [], nativeName: null });
    await undo();
    expect(await actors()).toEqual([]);
  });

  test('comes in one Edit with the voice that names it', async () => {
    const id = await annotate(claimBy(voice('Abe', null)));
    const before = (await store().annotations.get(id))!;
    const actor = newActor('Abe', { type: 'person' });
    const after = { ...before, fields: claimBy(voice('Abe', actor.id)) };
    await commit({ label: 'Name the speaker', changes: [added('actors', actor), { table: 'annotations', id, before, after }] });
    expect(findActor(await actors(), 'abe')?.id).toBe((await fieldsOf(id)).speakers[0]!.actor);
    await undo();
    expect(await actors()).toEqual([]);
    expect((await fieldsOf(id)).speakers[0]!.actor).toBeNull();
  });
});

const numberedNames = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name} ${at}`);

describe('merging actors', () => {
  const office = (title: string, organisation: string | null = null) => ({ title, organisation, term: null });

  test('moves all that points to them, takes names for aliases and unites offices; one undo brings all back', async () => {
    const field = await addOwnField({ on: 'claim', name: 'Told by', type: 'actor' });
    const onSource = await addOwnField({ on: 'source', name: 'Author', type: 'actor' });
    const text = await addOwnField({ on: 'claim', name: 'Remark', type: 'text' });
    const abe = await addActor('Shinzo Abe', { type: 'person', offices: [office('Prime Minister', 'Japan')] });
    const pm = await addActor('Prime Minister Abe', {
      aliases: ['Abe', 'SHINZO ABE'],
      nativeName: '安倍晋三',
      offices: [office('prime minister', 'Japan'), office('President', 'LDP')],
      note: 'from the letters',
    });
    const other = await addActor('Putin');
    const claim = await annotate(claimBy(voice('Abe', pm.id), voice('Putin', other.id)), { own: { [field.id]: pm.id, [text.id]: pm.id } });
    const position = await annotate(positionOf([voice('Abe', abe.id)], [voice('the Prime Minister', pm.id)]));
    const figure = await annotate(person('Abe', pm.id));
    const untouched = await annotate(claimBy(voice('Putin', other.id)));
    const source = newSource({ own: { [onSource.id]: pm.id } });
    await commit({ label: 'Bring in', changes: [added('sources', source)] });
    const before = await everything();
    const unchanged = await store().annotations.get(untouched);

    const merged = await mergeActors(abe.id, [pm.id]);
    expect(merged?.annotations).toBe(3);
    expect(await named('Shinzo Abe')).toMatchObject({
      id: abe.id,
      type: 'person',
      nativeName: '安倍晋三',
      aliases: ['Prime Minister Abe', 'Abe'],
      offices: [office('Prime Minister', 'Japan'), office('President', 'LDP')],
      note: 'from the letters',
    });
    expect(await store().actors.get(pm.id)).toBeUndefined();
    expect((await fieldsOf(claim)).speakers).toEqual([voice('Abe', abe.id), voice('Putin', other.id)]);
    expect((await store().annotations.get(claim))!.own).toEqual({ [field.id]: abe.id, [text.id]: pm.id });
    expect(await fieldsOf(position)).toMatchObject({
      holders: [voice('Abe', abe.id)],
      onBehalfOf: [voice('the Prime Minister', abe.id)],
    });
    expect((await fieldsOf(figure)).actor).toBe(abe.id);
    expect((await store().sources.get(source.id))!.own).toEqual({ [onSource.id]: abe.id });
    expect(await store().annotations.get(untouched)).toEqual(unchanged);

    await undo();
    expect(await everything()).toEqual(before);
  });

  test('keeps a name where one is unnamed, and never makes an alias of “a senior official”', async () => {
    const official = await addActor('a senior official', { source: 's1' });
    const ivanov = await addActor('Ivanov');
    const claim = await annotate(claimBy({ ...voice('a senior official', official.id), unnamed: true }));
    const merged = await mergeActors(official.id, [ivanov.id]);
    expect(merged?.actor).toMatchObject({ id: ivanov.id, name: 'Ivanov', aliases: [], source: null });
    expect((await fieldsOf(claim)).speakers[0]).toEqual({ ...voice('a senior official', ivanov.id), unnamed: true });
  });

  test('refuses unnamed ones of two sources, and ones that are gone', async () => {
    const [one, two] = [await addActor('an official', { source: 's1' }), await addActor('an official', { source: 's2' })];
    expect(await mergeActors(one.id, [two.id])).toBeNull();
    expect(await mergeActors(one.id, ['gone'])).toBeNull();
    expect(await actors()).toHaveLength(2);
  });

  test.each([
    ['notes', { note: 'a'.repeat(60_000) }, { note: 'b'.repeat(60_000) }],
    ['other names', { aliases: numberedNames(150, 'a') }, { aliases: numberedNames(150, 'b') }],
    [
      'offices',
      { offices: numberedNames(150, 'a').map((title) => office(title)) },
      { offices: numberedNames(51, 'b').map((title) => office(title)) },
    ],
    ['tags', { tags: numberedNames(150, 'a') }, { tags: numberedNames(51, 'b') }],
  ])('cuts nothing off: with too many %s together it is refused', async (what, mine, theirs) => {
    const [one, two] = [await addActor('A', mine), await addActor('B', theirs)];
    const before = await everything();
    expect(whyNotMerged(one, [two])).toContain(what);
    expect(await mergeActors(one.id, [two.id])).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test('makes no private note public', async () => {
    const open = await addActor('A', { note: 'open', tags: ['x'], public: ['note', 'tags'] });
    const closed = await addActor('B', { note: 'closed' });
    const merged = (await mergeActors(open.id, [closed.id]))!.actor;
    expect(merged.note).toBe('open\n\nclosed');
    expect(merged.public).toEqual(['tags']);
  });
});

describe('splitting an actor', () => {
  test('takes the aliases and annotations chosen to a new one, and leaves the rest', async () => {
    const abe = await addActor('Abe', { type: 'person', aliases: ['Shinzo Abe', 'Akie Abe'] });
    const [his, hers] = [await annotate(claimBy(voice('Abe', abe.id))), await annotate(claimBy(voice('Mrs Abe', abe.id)))];
    const before = await everything();
    const akie = (await splitActor(abe.id, { name: 'Akie Abe (wife)', aliases: ['Akie Abe'], annotations: [hers] })) as Actor;
    expect(akie).toMatchObject({ name: 'Akie Abe (wife)', type: 'person', aliases: ['Akie Abe'] });
    expect((await store().actors.get(abe.id))!.aliases).toEqual(['Shinzo Abe']);
    expect((await fieldsOf(his)).speakers[0]!.actor).toBe(abe.id);
    expect((await fieldsOf(hers)).speakers[0]).toEqual(voice('Mrs Abe', akie.id));
    await undo();
    expect(await everything()).toEqual(before);
  });
});

describe('removing actors', () => {
  test('leaves the words of the source, pointing to nobody', async () => {
    const field = await addOwnField({ on: 'claim', name: 'Told by', type: 'actor' });
    const abe = await addActor('Abe');
    const claim = await annotate(claimBy(voice('Abe', abe.id)), { own: { [field.id]: abe.id }, public: ['note', field.id] });
    const before = await everything();
    expect(await removeActors([abe.id, 'gone'])).toBe(1);
    expect(await actors()).toEqual([]);
    expect((await fieldsOf(claim)).speakers).toEqual([voice('Abe', null)]);
    // A value stated later is private until a person makes it public.
    expect(await store().annotations.get(claim)).toMatchObject({ own: {}, public: ['note'] });
    await undo();
    expect(await everything()).toEqual(before);
  });
});
