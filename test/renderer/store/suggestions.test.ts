import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../../renderer/store/commit';
import { store } from '../../../renderer/store/database';
import { acceptDate } from '../../../renderer/store/edits/accept-date';
import { addActor } from '../../../renderer/store/edits/actors';
import { newAnnotation } from '../../../renderer/store/edits/add-annotation';
import { addAllTagged, addTagged } from '../../../renderer/store/edits/add-tagged';
import { dismissSuggestion } from '../../../renderer/store/edits/dismissals';
import { withActors } from '../../../renderer/store/edits/voice-actors';
import { readDate } from '../../../shared/dates/read-date';
import { kinds } from '../../../shared/annotations/index';
import type { Annotation, Voice } from '../../../shared/model/annotation';
import type { Actor } from '../../../shared/model/codebook';
import type { Source } from '../../../shared/model/source';
import { libraryOnDisk, type LibraryOnDisk } from './library-on-disk';
import { newSource } from './new-source';

let disk: LibraryOnDisk;
let source: Source;
beforeEach(async () => {
  disk = await libraryOnDisk();
  source = newSource({});
  await store().sources.add(source);
});
afterEach(() => disk.remove());

const selector = { exact: 'words', prefix: '', suffix: '', start: 0, end: 5 };
const voice = (name: string, more: Partial<Voice> = {}): Voice => ({ name, role: null, unnamed: false, actor: null, ...more });
const claimBy = (voices: Voice[], actors: readonly Actor[] = []): Annotation =>
  newAnnotation({
    source: source.id,
    version: source.version,
    selectors: [selector],
    fields: withActors({ ...kinds.claim.empty(), speakers: voices } as Annotation['fields'], actors),
  });
const speakerOf = (annotation: Annotation | undefined): Voice => (annotation!.fields as { speakers: Voice[] }).speakers[0]!;
const names = async () => (await store().actors.toArray()).map(({ name }) => name).sort();
const edits = () => store().edits.count();

describe('accepting a statement', () => {
  it('makes the actor in the same Edit, and undo takes both back', async () => {
    const before = await edits();
    const kept = await addTagged(claimBy([voice('Jane Roe')]), 'Accept claim');
    expect(await edits()).toBe(before + 1);
    const [actor] = await store().actors.toArray();
    expect(actor).toMatchObject({ name: 'Jane Roe', source: null });
    expect(speakerOf(await store().annotations.get(kept.id)).actor).toBe(actor!.id);
    await undo();
    expect(await store().actors.count()).toBe(0);
    expect(await store().annotations.count()).toBe(0);
  });

  it('finds an actor who is there, by name or alias', async () => {
    const abe = await addActor('Shinzo Abe', { aliases: ['Abe'] });
    await addTagged(claimBy([voice('abe')], [abe]));
    expect(await names()).toEqual(['Shinzo Abe']);
    expect(speakerOf((await store().annotations.toArray())[0]).actor).toBe(abe.id);
  });

  it('makes one actor for two statements that come faster than the first is stored', async () => {
    const made = [claimBy([voice('John Poe')]), claimBy([voice('John Poe')])];
    for (const each of made) await addTagged(each);
    expect(await names()).toEqual(['John Poe']);
  });

  it('makes the actor again where an undo took the first one away', async () => {
    await addTagged(claimBy([voice('Ann Coe')]));
    await undo();
    const kept = await addTagged(claimBy([voice('Ann Coe')]));
    expect(await names()).toEqual(['Ann Coe']);
    expect(speakerOf(kept).actor).toBe((await store().actors.toArray())[0]!.id);
  });

  it('takes the actor that came in meanwhile under the same name', async () => {
    const made = claimBy([voice('Eve Low')]);
    const eve = await addActor('Eve Low');
    expect(speakerOf(await addTagged(made)).actor).toBe(eve.id);
    expect(await names()).toEqual(['Eve Low']);
  });

  it('gives nobody an actor who is unnamed, or whose name two actors have', async () => {
    const two = [await addActor('Kim'), await addActor('Kim')];
    const kept = await addTagged(claimBy([voice('a senior official', { unnamed: true }), voice('Kim')], two));
    expect((kept.fields as { speakers: Voice[] }).speakers.map(({ actor }) => actor)).toEqual([null, null]);
    expect(await store().actors.count()).toBe(2);
  });

  it('stores several as one Edit', async () => {
    const before = await edits();
    await addAllTagged([claimBy([voice('Max Ray')]), claimBy([voice('Max Ray')])], 'Accept 2 claims');
    expect(await edits()).toBe(before + 1);
    expect((await store().edits.toCollection().last())?.label).toBe('Accept 2 claims');
    expect(await names()).toEqual(['Max Ray']);
  });
});

describe('accepting a date', () => {
  const read = readDate('1999');
  const span = read.ok ? read.span : null;
  it('dates the annotation and names its rule, as one Edit', async () => {
    const kept = await addTagged({ ...claimBy([]), unresolved: { about: 'May' }, suggestedBy: ['statement: a cue'] });
    await acceptDate(kept, { clock: 'about', span, words: '1999', rule: 'date: year' });
    expect(await store().annotations.get(kept.id)).toMatchObject({
      about: { edtf: '1999' },
      // What no longer waits has no entry: else it would be reviewed for a date that it does not want.
      unresolved: undefined,
      suggestedBy: ['statement: a cue', 'date: year'],
    });
    await undo();
    expect(await store().annotations.get(kept.id)).toMatchObject({ about: null, unresolved: { about: 'May' } });
  });
  it('leaves a date alone that was set meanwhile', async () => {
    const kept = await addTagged({ ...claimBy([]), about: span });
    const before = await edits();
    await acceptDate(kept, { clock: 'about', span: null, words: 'Friday', rule: 'date: weekday' });
    expect(await edits()).toBe(before);
  });
  it('keeps words that wait for the publication date', async () => {
    const kept = await addTagged(claimBy([]));
    await acceptDate(kept, { clock: 'said', span: null, words: 'Friday', rule: 'date: weekday' });
    expect(await store().annotations.get(kept.id)).toMatchObject({ said: null, unresolved: { said: 'Friday' } });
  });
});

describe('dismissing a suggestion', () => {
  it('is remembered in the source through a restart, and undone', async () => {
    await dismissSuggestion({ source: source.id, suggestion: 'figure', selector });
    await disk.restart();
    expect(await store().dismissals.where({ source: source.id }).toArray()).toMatchObject([{ suggestion: 'figure', selector }]);
    await undo();
    expect(await store().dismissals.count()).toBe(0);
  });
});
