import type { KindFields, Voice } from '../model/annotation';
import { foldName } from '../model/actor-names';
import type { Actor } from '../model/codebook';
import type { Id } from '../model/record';
import type { Source } from '../model/source';

/** Who speaks or holds: an Actor where a person said so, else a name as worded. An unnamed one is another one in every source. */
export interface Holder {
  /** Equal keys are one holder. */
  readonly key: string;
  readonly label: string;
  readonly sort: 'actor' | 'name' | 'unnamed';
  readonly actor: Id | null;
}

/** The voice as a holder. One whose Actor is gone is who the source says. */
export function holderOf({ name, unnamed, actor: id }: Voice, source: Source | null, actors: ReadonlyMap<Id, Actor>): Holder {
  const actor = id === null ? undefined : actors.get(id);
  if (actor && actor.source === null) return { key: `actor:${actor.id}`, label: actor.name, sort: 'actor', actor: actor.id };
  if (unnamed || actor) {
    const key = actor ? `actor:${actor.id}` : `unnamed:${source?.id ?? ''}:${foldName(name)}`;
    const label = `${actor?.name ?? name} (in ${source?.title ?? 'a source without a title'})`;
    return { key, label, sort: 'unnamed', actor: actor?.id ?? null };
  }
  return { key: `name:${foldName(name)}`, label: name, sort: 'name', actor: null };
}

/** Those who speak in a claim, hold a position, are credited with a quantity; nobody for a public figure. */
export function voicesOf(fields: KindFields): readonly Voice[] {
  if ('speakers' in fields) return fields.speakers;
  return 'holders' in fields ? fields.holders : [];
}

/** The field that voices stand in, which is private until it is marked public. */
export const voiceFieldOf = (fields: KindFields): 'speakers' | 'holders' => ('holders' in fields ? 'holders' : 'speakers');
