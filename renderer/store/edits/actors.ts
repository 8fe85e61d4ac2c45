import type { Actor } from '../../../shared/model/codebook';
import type { Id } from '../../../shared/model/record';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled } from './changes';
import { newRecord } from './new-record';

/** What a person says of an actor; the rest is the record's own. */
export type ActorPatch = Partial<Omit<Actor, 'id' | 'creator' | 'created' | 'modified' | 'modifier'>>;

/** An actor that is not in the store yet: with `added('actors', …)` it can come in one Edit with the field that names it. */
export const newActor = (name: string, patch: Omit<ActorPatch, 'name'> = {}): Actor => ({
  ...newRecord(),
  type: null,
  name: name.trim().slice(0, 300),
  nativeName: null,
  aliases: [],
  offices: [],
  colour: null,
  source: null,
  ...patch,
});

/** Makes an actor as one Edit. Whether one of that name is there already is asked before (`findActor`): two people may share a name. */
export const addActor = (name: string, patch: Omit<ActorPatch, 'name'> = {}): Promise<Actor> =>
  inTurn(async () => {
    const actor = newActor(name, patch);
    await commit({ label: labelled('Add the actor', actor.name), changes: [added('actors', actor)] });
    return actor;
  });

/** Changes what is said of an actor, from how it stands when its turn comes; false where it is gone or nothing changes. */
export const changeActor = (id: Id, change: (now: Actor) => ActorPatch, what = 'Change the actor'): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().actors.get(id);
    if (!before) return false;
    const patch = change(before);
    if (JSON.stringify({ ...before, ...patch }) === JSON.stringify(before)) return false;
    await commit({ label: labelled(what, patch.name ?? before.name), changes: [changed('actors', before, patch)] });
    return true;
  });
