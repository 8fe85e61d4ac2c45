import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../../renderer/annotations/ActorField';
import { issueFor } from '../../../renderer/annotations/issue-for';
import { saveFields } from '../../../renderer/annotations/save';
import { setUnnamed, voiceOf, type Meant } from '../../../renderer/annotations/voice-of';
import { undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { addActor } from '../../../renderer/store/edits/actors';
import { addIssue } from '../../../renderer/store/edits/issues';
import { kinds } from '../../../shared/annotations/index';
import type { ClaimFields } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';
import { actorRecord } from '../../fixtures/actor-record';
import { libraryOnDisk, type LibraryOnDisk } from '../store/library-on-disk';
import { stored, tag } from '../store/tag';

let disk: LibraryOnDisk;
beforeEach(async () => {
  disk = await libraryOnDisk();
});
afterEach(() => disk.remove());

/** What the inspector does when a name is accepted: the voice and, where it is new, its actor in one Edit. */
async function name(annotation: string, meant: Meant): Promise<void> {
  await saveFields(
    annotation,
    kinds.claim.empty(),
    async (now) => {
      const { voice, others } = await voiceOf(meant, 's1');
      const speakers = [...(now as ClaimFields).speakers, { role: null, organisation: null, ...voice }];
      return { speakers, others };
    },
    'Change speakers',
  );
}
const speakers = async () => ((await stored())[0]!.fields as ClaimFields).speakers;
const actors = async () => store().actors.toArray();

describe('a name that is typed', () => {
  it('makes an actor and fills the field in one Edit, which undo takes back whole', async () => {
    const { id } = await tag();
    await name(id, { words: ' Mina Arai ' });
    const [actor] = await actors();
    expect(actor).toMatchObject({ name: 'Mina Arai', source: null });
    expect(await speakers()).toMatchObject([{ name: 'Mina Arai', actor: actor!.id, unnamed: false }]);
    await undo();
    expect(await actors()).toEqual([]);
    expect(await speakers()).toEqual([]);
  });

  it('twice, faster than the store answers, makes one actor', async () => {
    const { id } = await tag();
    await Promise.all([name(id, { words: 'Mina Arai' }), name(id, { words: 'mina arai' })]);
    expect(await actors()).toHaveLength(1);
    expect((await speakers()).map(({ actor }) => actor)).toEqual([(await actors())[0]!.id, (await actors())[0]!.id]);
  });

  it('stands as the source has it, for the actor who goes by it', async () => {
    const abe = await addActor('Shinzo Abe', { aliases: ['Abe'], nativeName: '安倍晋三' });
    const { id } = await tag();
    await name(id, { words: 'abe' });
    await name(id, { words: '安倍晋三' });
    await name(id, { words: 'shin', actor: abe.id });
    expect(await speakers()).toMatchObject([
      { name: 'abe', actor: abe.id },
      { name: '安倍晋三', actor: abe.id },
      { name: 'Shinzo Abe', actor: abe.id },
    ]);
    expect(await actors()).toHaveLength(1);
  });

  it('over another one renames the actor whom nobody else names, and brings a new one in where somebody does', async () => {
    const { id } = await tag();
    await name(id, { words: 'Ingird Sol' });
    const [before] = await speakers();
    const mended = await voiceOf({ words: 'Ingrid Sol' }, 's1', { actor: before!.actor, annotation: id });
    expect(mended).toMatchObject({ voice: { name: 'Ingrid Sol', actor: before!.actor }, others: [{ after: { name: 'Ingrid Sol' } }] });
    await name((await tag('other words')).id, { words: 'Ingird Sol' });
    const apart = await voiceOf({ words: 'Ingrid Sol' }, 's1', { actor: before!.actor, annotation: id });
    expect(apart).toMatchObject({ others: [{ before: null, after: { name: 'Ingrid Sol' } }] });
  });

  it('over another one leaves an actor alone who was there before, or whom another voice, an own field or the codebook needs', async () => {
    const day = (hour: number) => `2017-01-20T0${hour}:00:00.000Z`;
    const { id } = await tag();
    await store().annotations.update(id, { created: day(2) });
    const over = async (patch: object) => {
      await store().actors.put({ ...actorRecord('Ingird Sol', { id: 'sol' }), created: day(3), ...patch });
      return voiceOf({ words: 'Ingrid Sol' }, 's1', { actor: 'sol', annotation: id });
    };
    const renamed = { others: [{ before: { id: 'sol' }, after: { id: 'sol', name: 'Ingrid Sol' } }] };
    const apart = { others: [{ before: null, after: { name: 'Ingrid Sol' } }] };
    await name(id, { words: 'Ingird Sol', actor: 'sol' });
    expect(await over({})).toMatchObject(renamed);
    expect(await over({ created: day(1) })).toMatchObject(apart);
    expect(await over({ colour: 'red' })).toMatchObject(apart);
    expect(await over({ tags: ['to check'] })).toMatchObject(apart);
    await store().sources.put({ id: 's1', own: { author: 'sol' } } as unknown as Source);
    expect(await over({})).toMatchObject(apart);
    await store().sources.delete('s1');
    expect(await over({})).toMatchObject(renamed);
    const fields = { ...kinds.claim.empty(), speakers: [1, 2].map(() => ({ name: 'Sol', role: null, unnamed: false, actor: 'sol' })) };
    await store().annotations.update(id, { fields });
    expect(await over({})).toMatchObject(apart);
  });

  it('is nobody’s in particular where several go by it', async () => {
    await addActor('John Smith');
    await addActor('John Smith');
    const { id } = await tag();
    await name(id, { words: 'John Smith' });
    expect(await speakers()).toMatchObject([{ name: 'John Smith', actor: null }]);
    expect(await actors()).toHaveLength(2);
  });
});

describe('whom a source does not name', () => {
  it('is an actor of that source, the same one when named so again, and found in no other source', async () => {
    const { id } = await tag();
    await name(id, { words: 'a senior official', isUnnamed: true });
    await name(id, { words: 'A senior official', isUnnamed: true });
    const all = await actors();
    expect(all).toMatchObject([{ name: 'a senior official', source: 's1' }]);
    expect(await speakers()).toMatchObject([
      { unnamed: true, actor: all[0]!.id },
      { unnamed: true, actor: all[0]!.id },
    ]);
    expect((await voiceOf({ words: 'a senior official', isUnnamed: true }, 's2')).others).toHaveLength(1);
    expect((await voiceOf({ words: 'a senior official' }, 's1')).voice).toMatchObject({ unnamed: false });
  });

  it('takes its actor along where nobody else needs it, and gets another one where somebody does', async () => {
    const first = await tag();
    await name(first.id, { words: 'an aide' });
    const [voice] = await speakers();
    expect(await setUnnamed(voice!, true, 's1', first.id)).toMatchObject({
      voice: { actor: voice!.actor, unnamed: true },
      others: [{ table: 'actors', after: { source: 's1' } }],
    });
    const second = await tag('other words');
    await name(second.id, { words: 'an aide' });
    const apart = await setUnnamed(voice!, true, 's1', first.id);
    expect(apart.voice.actor).not.toBe(voice!.actor);
    expect(apart.others).toMatchObject([{ before: null, after: { name: 'an aide', source: 's1' } }]);
  });
});

describe('a voice that is turned from unnamed to named, or back', () => {
  it('means whoever goes by its name there, rather than bringing in another of that name', async () => {
    const { id } = await tag();
    await name(id, { words: 'an aide', isUnnamed: true });
    const [unnamed] = await speakers();
    const aide = await addActor('An aide');
    expect(await setUnnamed(unnamed!, false, 's1', id)).toEqual({ voice: { name: 'an aide', actor: aide.id, unnamed: false }, others: [] });
    expect(await setUnnamed({ ...unnamed!, actor: aide.id, unnamed: false }, true, 's1', id)).toEqual({
      voice: { name: 'an aide', actor: unnamed!.actor, unnamed: true },
      others: [],
    });
  });
});

describe('what a field of names offers', () => {
  const abe = actorRecord('Shinzo Abe', { aliases: ['Abe'], type: 'person' });
  const aide = actorRecord('an aide', { source: 's1' });
  const rows = (words: string, all = [abe, aide], source = 's1') =>
    suggestionsFor(words, all, source, true).map(({ id, isMeant }) => `${id}${isMeant ? ' *' : ''}`);

  it('marks the actor who goes by the words, and offers nobody new then', () => {
    expect(rows('abe')).toEqual([`${abe.id} *`, 'unnamed']);
  });

  it('marks a new actor where nobody goes by them, after those they may be for', () => {
    expect(rows('Shin')).toEqual([abe.id, 'new *', 'unnamed']);
  });

  it('marks none where several go by them', () => {
    const other = actorRecord('Abe', { id: 'other' });
    expect(rows('Abe', [abe, other])).toEqual(['other', abe.id, 'unnamed']);
  });

  it('keeps those a source leaves unnamed to that source', () => {
    expect(rows('', [abe, aide])).toEqual([aide.id, abe.id]);
    expect(rows('', [abe, aide], 's2')).toEqual([abe.id]);
  });
});

describe('an issue that is typed', () => {
  it('is the one that has the name whatever its letters, else a new one', async () => {
    await addIssue('Joint economic activity');
    expect(await issueFor(' joint  economic ACTIVITY ')).toEqual({ name: 'Joint economic activity', others: [] });
    expect(await issueFor('Visa-free visits')).toMatchObject({ name: 'Visa-free visits', others: [{ table: 'issues', before: null }] });
    expect(await issueFor('  ')).toEqual({ name: null, others: [] });
  });
});
