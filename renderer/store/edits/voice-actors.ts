import type { Annotation, KindFields, Voice } from '../../../shared/model/annotation';
import { findActor, foldName, namesOf } from '../../../shared/model/actor-names';
import type { Actor } from '../../../shared/model/codebook';
import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { store } from '../database';
import { newActor } from './actors';

/** Actors that were made for annotations on their way into the store: the next one who names them means the same. */
const coming = new Map<Id, Actor>();

/** Fields whose named voices point at actors: those found among `actors`, else new ones, which `settleActors` stores. Unnamed voices point at nobody. */
export function withActors<F extends KindFields>(fields: F, actors: readonly Actor[]): F {
  const link = (voice: Voice): Voice => (voice.unnamed || voice.actor !== null ? voice : { ...voice, actor: actorFor(voice.name, actors) });
  if (fields.kind === 'position') return { ...fields, holders: fields.holders.map(link) };
  return 'speakers' in fields ? { ...fields, speakers: fields.speakers.map(link) } : fields;
}

/** Null where several actors go by the name: which of them is meant, a person says. */
function actorFor(name: string, actors: readonly Actor[]): Id | null {
  const found = findActor(actors, name) ?? findActor([...coming.values()], name);
  if (found) return found.id;
  const folded = foldName(name);
  if (folded === '' || actors.some((actor) => actor.source === null && namesOf(actor).some((other) => foldName(other) === folded)))
    return null;
  const actor = newActor(name);
  coming.set(actor.id, actor);
  return actor.id;
}

/**
 * Annotations and the actors to be stored along with them, so that every voice points at one that is there: of the new ones, those who are not in
 * the store yet, and where somebody of that name came in meanwhile, that actor instead. Must be called in its turn.
 */
export async function settleActors(annotations: readonly Annotation[]): Promise<{ annotations: Annotation[]; actors: Actor[] }> {
  const named = new Set(annotations.flatMap(({ fields }) => voicesIn(fields).flatMap(({ actor }) => (actor === null ? [] : [actor]))));
  const awaited = [...named].filter((id) => coming.has(id));
  if (awaited.length === 0) return { annotations: [...annotations], actors: [] };
  const stored = await store().actors.toArray();
  const ids = new Set(stored.map(({ id }) => id));
  const others = new Map<Id, Id>();
  const actors: Actor[] = [];
  for (const id of awaited) {
    const actor = coming.get(id)!;
    const other = ids.has(id) ? null : findActor(stored, actor.name);
    if (other) others.set(id, other.id);
    else if (!ids.has(id)) actors.push(actor);
    else coming.delete(id);
  }
  return { annotations: annotations.map((annotation) => relinked(annotation, others)), actors };
}

const voicesIn = (fields: KindFields): readonly Voice[] =>
  fields.kind === 'position' ? fields.holders : 'speakers' in fields ? fields.speakers : [];

function relinked(annotation: Annotation, others: ReadonlyMap<Id, Id>): Annotation {
  if (!voicesIn(annotation.fields).some(({ actor }) => actor !== null && others.has(actor))) return annotation;
  const link = (voice: Voice): Voice => ({ ...voice, actor: others.get(voice.actor ?? '') ?? voice.actor });
  const { fields } = annotation;
  const now =
    fields.kind === 'position'
      ? { ...fields, holders: fields.holders.map(link) }
      : 'speakers' in fields
        ? { ...fields, speakers: fields.speakers.map(link) }
        : fields;
  return { ...annotation, fields: now, modified: stamp() };
}
