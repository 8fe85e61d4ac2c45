import type { Actor } from '../../../shared/model/codebook';
import type { Id } from '../../../shared/model/record';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { newActor } from './actors';
import { added, changed, labelled } from './changes';
import { repointChanges } from './repoint';

export interface Split {
  /** The new actor's name. */
  readonly name: string;
  /** Aliases that go to the new one. */
  readonly aliases: readonly string[];
  /** Annotations that point to the new one from now on. */
  readonly annotations: readonly Id[];
}

/**
 * Takes a part of an actor out into a new one, as one Edit: the aliases and annotations named go there, all else stays. Gives the new actor;
 * null where the old one is gone. What names the old one within an annotation that goes, names the new one.
 */
export const splitActor = (id: Id, { name, aliases, annotations }: Split): Promise<Actor | null> =>
  inTurn(async () => {
    const before = await store().actors.get(id);
    if (!before) return null;
    const going = new Set(aliases);
    const actor = newActor(name, { type: before.type, source: before.source, aliases: before.aliases.filter((each) => going.has(each)) });
    const moved = await repointChanges(new Map([[id, actor.id]]), new Set(annotations));
    const rest = { aliases: before.aliases.filter((each) => !going.has(each)) };
    await commit({
      label: labelled(`Split ${before.name} into`, actor.name),
      changes: [added('actors', actor), ...(going.size > 0 ? [changed('actors', before, rest)] : []), ...moved],
    });
    return actor;
  });
