import { joined, whyNotJoined } from '../../../shared/codebook/joined';
import type { Change } from '../../../shared/edits';
import type { Tag } from '../../../shared/model/codebook';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled, removed } from './changes';
import { newRecord } from './new-record';

/** Tables whose records carry tags. */
const tagged = ['annotations', 'sources', 'events', 'actors'] as const;

/** Gives a tag a colour or guidelines, as one Edit; it gets a record of its own where it has none. False where nothing changes. */
export const changeTag = (name: string, patch: Partial<Pick<Tag, 'colour' | 'guidelines'>>, what = 'Change the tag'): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().tags.where({ name }).first();
    const now = before ?? newTag(name);
    if (JSON.stringify({ ...now, ...patch }) === JSON.stringify(now)) return false;
    const change = before ? changed('tags', before, patch) : added('tags', { ...now, ...patch });
    await commit({ label: labelled(what, name), changes: [change] });
    return true;
  });

function newTag(name: string): Tag {
  const { id, creator, created, modified } = newRecord();
  return { id, creator, created, modified, name, colour: null, guidelines: '' };
}

/** Makes a tag of the codebook that no record carries yet, as one Edit; nothing where it is there. */
export const addTag = (name: string): Promise<void> =>
  inTurn(async () => {
    const trimmed = name.trim().slice(0, 200);
    if (trimmed === '' || (await store().tags.where({ name: trimmed }).first())) return;
    await commit({ label: labelled('Add the tag', trimmed), changes: [added('tags', newTag(trimmed))] });
  });

/**
 * Calls tags otherwise, on all that carries them, as one Edit: one tag is renamed, several become one. A record that had more than one of
 * them has it once. Gives how many records changed; null, with nothing done, where their guidelines are too long together.
 */
export const renameTags = (from: readonly string[], to: string): Promise<number | null> =>
  inTurn(async () => {
    const name = to.trim().slice(0, 200);
    const going = new Set(from.filter((each) => each !== name));
    if (name === '' || going.size === 0) return 0;
    const records = await tagRecords(going, name);
    if (records === null) return null;
    const moved = await retagged(going, name);
    const what = going.size === 1 && from.length === 1 ? `Rename the tag ${from[0]} to` : 'Merge into the tag';
    if (moved.length + records.length > 0) await commit({ label: labelled(what, name), changes: [...records, ...moved] });
    return moved.length;
  });

/** Takes tags off everything and out of the codebook, as one Edit. Gives how many records carried any. */
export const removeTags = (names: readonly string[]): Promise<number> =>
  inTurn(async () => {
    const going = new Set(names);
    const moved = await retagged(going, null);
    const records = (await store().tags.toArray()).filter(({ name }) => going.has(name)).map((tag) => removed('tags', tag));
    const what = names.length === 1 ? `the tag ${names[0]}` : `${names.length} tags`;
    if (moved.length + records.length > 0) await commit({ label: labelled('Remove', what), changes: [...records, ...moved] });
    return moved.length;
  });

async function retagged(going: ReadonlySet<string>, to: string | null): Promise<Change[]> {
  const changes: Change[] = [];
  for (const table of tagged)
    for (const each of await store().table<{ id: string; tags: string[] }>(table).toArray()) {
      if (!each.tags.some((tag) => going.has(tag))) continue;
      const tags = each.tags.flatMap((tag) => (going.has(tag) ? (to === null ? [] : [to]) : [tag]));
      changes.push(changed(table, each as never, { tags: [...new Set(tags)] }));
    }
  return changes;
}

/** The record of the tag that is kept takes the first colour and all guidelines of those that go; it is one of theirs where it has none. Null where they are too long. */
async function tagRecords(going: ReadonlySet<string>, name: string): Promise<Change[] | null> {
  const all = await store().tags.toArray();
  const gone = all.filter((tag) => going.has(tag.name));
  const kept = all.find((tag) => tag.name === name) ?? gone[0];
  if (!kept || gone.length === 0) return [];
  const every = [kept, ...gone.filter((tag) => tag !== kept)];
  const guidelines = joined(every.map((tag) => tag.guidelines));
  if (whyNotJoined('guidelines', guidelines) !== null) return null;
  const colour = every.find((tag) => tag.colour !== null)?.colour ?? null;
  return [changed('tags', kept, { name, colour, guidelines }), ...gone.filter((tag) => tag !== kept).map((tag) => removed('tags', tag))];
}
