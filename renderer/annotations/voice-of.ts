import { findActor, foldName, mayBeNamedIn, namesOf } from '../../shared/model/actor-names';
import type { Change } from '../../shared/edits';
import type { Voice } from '../../shared/model/annotation';
import type { Actor } from '../../shared/model/codebook';
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
 * `before` is the voice that another name was typed over: an actor whom only it named is called so from now on, rather than left behind.
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
 * Says of a voice that its source does not name it, or (false) that it does. Its actor goes along where nobody else needs it: one that only this
 * annotation names and of whom nothing else is known. Else the voice gets an actor of its own.
 */
export async function setUnnamed(voice: Voice, isUnnamed: boolean, source: Id, annotation: Id): Promise<FoundVoice> {
  const actor = await actorOfItsOwn({ actor: voice.actor, annotation });
  if (!actor) return voiceOf({ words: voice.name, isUnnamed }, source);
  return {
    voice: { name: voice.name, actor: actor.id, unnamed: isUnnamed },
    others: [changed('actors', actor, { source: isUnnamed ? source : null })],
  };
}

/** The actor of a voice, where only its annotation names them and nothing else is known of them. */
async function actorOfItsOwn({ actor: id, annotation }: Before): Promise<Actor | null> {
  const actor = id === null ? undefined : await store().actors.get(id);
  return actor && isBare(actor) && !(await isNamedElsewhere(actor.id, annotation)) ? actor : null;
}

const isBare = ({ aliases, offices, nativeName, note, type }: Actor): boolean =>
  aliases.length === 0 && offices.length === 0 && nativeName === null && note === '' && type === null;

async function isNamedElsewhere(actor: Id, annotation: Id): Promise<boolean> {
  const others = store().annotations.filter((each) => each.id !== annotation && JSON.stringify(each).includes(`"${actor}"`));
  return (await others.first()) !== undefined;
}
