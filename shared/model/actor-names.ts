import { fold } from '../text/fold';
import type { Actor } from './codebook';
import type { Id } from './record';

/** A name as it is compared: without case and diacritics, one space between words, one kind of apostrophe and of hyphen. */
export const foldName = (name: string): string =>
  fold(name)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Every name an actor goes by: its own first, then the one in its own script, then its aliases. */
export const namesOf = ({ name, nativeName, aliases }: Actor): string[] => [name, ...(nativeName === null ? [] : [nativeName]), ...aliases];

/** Whether an actor may be named in a source: one that a source leaves unnamed belongs to that source alone. */
export const mayBeNamedIn = (actor: Actor, source: Id | null): boolean => actor.source === null || actor.source === source;

/** A record never changes: another one takes its place. */
const folded = new WeakMap<Actor, readonly string[]>();

function foldedNames(actor: Actor): readonly string[] {
  let names = folded.get(actor);
  if (!names) folded.set(actor, (names = namesOf(actor).map(foldName)));
  return names;
}

type Index = ReadonlyMap<string, Actor | null>;
/** Lists from a live read stay the same objects until a record changes, so that thousands of names are looked up in one index. */
const indexes = new WeakMap<readonly Actor[], Index>();

/**
 * The one actor who goes by a name, an alias or a name in its own script, whatever its case and diacritics. Null where nobody does, and where
 * several do: which of them is meant, a person says. Unnamed ones are never found.
 */
export function findActor(actors: readonly Actor[], name: string): Actor | null {
  let index = indexes.get(actors);
  if (!index) indexes.set(actors, (index = indexOf(actors)));
  return index.get(foldName(name)) ?? null;
}

function indexOf(actors: readonly Actor[]): Index {
  const index = new Map<string, Actor | null>();
  for (const actor of actors.filter(({ source }) => source === null))
    for (const name of new Set(foldedNames(actor))) if (name !== '') index.set(name, index.has(name) ? null : actor);
  return index;
}

/**
 * The actors whose names answer the words typed, the best first: the whole name, then the beginning of it, then words of it, then the same
 * of other names, then letters anywhere (for scripts without spaces). Without words all of them, by name.
 */
export function searchActors(actors: readonly Actor[], words: string): Actor[] {
  const sought = foldName(words);
  return actors
    .flatMap((actor) => {
      const rank = rankOf(actor, sought);
      return rank === null ? [] : [{ actor, rank, name: foldedNames(actor)[0]! }];
    })
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor }) => actor);
}

function rankOf(actor: Actor, sought: string): number | null {
  if (sought === '') return 0;
  const ranks = foldedNames(actor).flatMap((name, place) => {
    const rank = rankOfName(name, sought);
    return rank === null ? [] : [rank * 2 + (place === 0 ? 0 : 1)];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function rankOfName(name: string, sought: string): number | null {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  const own = name.split(/[^\p{L}\p{M}\p{N}]+/u);
  if (sought.split(' ').every((word) => own.some((each) => each.startsWith(word)))) return 2;
  return name.includes(sought) ? 3 : null;
}
