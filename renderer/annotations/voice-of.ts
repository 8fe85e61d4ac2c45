import { voicesIn } from '../../shared/codebook/actor-uses';
import { findActor, foldName, mayBeNamedIn, namesOf } from '../../shared/model/actor-names';
import type { Change } from '../../shared/edits';
import type { Annotation, Voice } from '../../shared/model/annotation';
import type { Actor, OwnValues } from '../../shared/model/codebook';
import type { Id } from '../../shared/model/record';
import { store } from '../store/database';
import { newActor } from '../store/edits/actors';
import { added, changed } from '../store/edits/changes';

/** Whom words in a field of names mean: an actor that was chosen, whoever goes by the name, or one whom the source does not name. */
export interface Meant {
  readonly words: string;
  readonly actor?: Id | undefined;
  readonly isUnnamed?: boolean;
}

/** The actor that a voice had, and the annotation that it stands in. */
interface Before {
  readonly actor: Id | null;
  readonly annotation: Id;
}

export interface FoundVoice {
  readonly voice: Pick<Voice, 'name' | 'actor' | 'unnamed'>;
  /** Brings the actor in, where it is new. */
  readonly others: readonly Change[];
}

/**
 * The voice that words stand for, called as the source calls it, and its actor: the one chosen, else the one who goes by that name, else a new
 * one. Where several go by it, none is taken: which of them is meant, a person says. Whom a source leaves unnamed is an actor of that source.
 * `before` is the voice that another name was typed over: an actor who came with it and whom only it named is called so from now on, rather than
 * left behind.
 */
export async function voiceOf({ words, actor: chosen, isUnnamed = false }: Meant, source: Id, before?: Before): Promise<FoundVoice> {
  const name = words.trim().slice(0, 300);
  const actors = await store().actors.toArray();
  const named = (actor: Actor, others: Change[] = []): FoundVoice => ({
    voice: { name: nameFor(actor, name), actor: actor.id, unnamed: actor.source !== null },
    others,
  });
  const there = chosen === undefined ? undefined : actors.find(({ id }) => id === chosen);
  if (there) return named(there);
  if (isUnnamed) {
    const known = actors.find((actor) => actor.source === source && foldName(actor.name) === foldName(name));
    return known ? named(known) : bringIn(newActor(name, { source }));
  }
  const found = findActor(actors, name);
  if (found) return named(found);
  const isShared = actors.some((actor) => mayBeNamedIn(actor, null) && namesOf(actor).some((each) => foldName(each) === foldName(name)));
  if (isShared) return { voice: { name, actor: null, unnamed: false }, others: [] };
  const own = before && (await actorOfItsOwn(before));
  if (!own || own.source !== null) return bringIn(newActor(name));
  return { voice: { name, actor: own.id, unnamed: false }, others: [changed('actors', own, { name })] };
}

const bringIn = (actor: Actor): FoundVoice => ({
  voice: { name: actor.name, actor: actor.id, unnamed: actor.source !== null },
  others: [added('actors', actor)],
});

/** The words typed, where the actor goes by them; else the actor's own name. */
const nameFor = (actor: Actor, words: string): string =>
  namesOf(actor).some((name) => foldName(name) === foldName(words)) ? words : actor.name;

/**
 * Says of a voice that its source does not name it, or (false) that it does. It means whoever goes by its name then. Where nobody does, its actor goes
 * along if nobody else needs it, as `actorOfItsOwn` tells; else the voice gets an actor of its own.
 */
export async function setUnnamed(voice: Voice, isUnnamed: boolean, source: Id, annotation: Id): Promise<FoundVoice> {
  const actor = await actorOfItsOwn({ actor: voice.actor, annotation });
  const found = await voiceOf({ words: voice.name, isUnnamed }, source);
  if (!actor || found.others.length === 0) return found;
  return {
    voice: { name: voice.name, actor: actor.id, unnamed: isUnnamed },
    others: [changed('actors', actor, { source: isUnnamed ? source : null })],
  };
}

/** The actor of a voice that came with its annotation, where only this voice names them and nothing else is known of them. */
async function actorOfItsOwn({ actor: id, annotation: at }: Before): Promise<Actor | null> {
  if (id === null) return null;
  const [actor, annotation] = await Promise.all([store().actors.get(id), store().annotations.get(at)]);
  if (!actor || !annotation || !isBare(actor) || wasThereBefore(actor, annotation)) return null;
  const named = mentions(id, annotation) > 1 || (await isNamedElsewhere(id, annotation));
  return named ? null : actor;
}

const isBare = ({ aliases, offices, tags, nativeName, note, type, colour }: Actor): boolean =>
  [aliases, offices, tags].every((list) => list.length === 0) && nativeName === null && note === '' && type === null && colour === null;

/** An accepted suggestion's actor is made a moment before it; one that is older was put into the codebook for itself, and stays as it is. */
const MOMENT = 1_000;
const wasThereBefore = (actor: Actor, annotation: Annotation): boolean =>
  Date.parse(actor.created) < Date.parse(annotation.created) - MOMENT;

async function isNamedElsewhere(id: Id, { id: at }: Annotation): Promise<boolean> {
  const passage = await store()
    .annotations.filter((each) => each.id !== at && mentions(id, each) > 0)
    .first();
  return (
    passage !== undefined ||
    (await store()
      .sources.filter(({ own }) => mentionsInOwn(id, own) > 0)
      .first()) !== undefined
  );
}

function mentions(id: Id, { fields, own }: Annotation): number {
  const voices = voicesIn(fields).filter(({ actor }) => actor === id).length;
  return voices + Number('actor' in fields && fields.actor === id) + mentionsInOwn(id, own);
}

const mentionsInOwn = (id: Id, own: OwnValues = {}): number => Object.values(own).filter((value) => value === id).length;
