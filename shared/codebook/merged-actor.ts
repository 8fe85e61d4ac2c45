import { foldName, namesOf } from '../model/actor-names';
import type { Actor, Office } from '../model/codebook';
import { MOST_LISTED } from '../model/record';
import { counted, numbered } from '../text/counted';
import { joined, whyNotJoined } from './joined';

/**
 * Why actors cannot become one, in a sentence; null where they can. Unnamed ones become one only with a named one, or within their source, and
 * nothing is cut off where they are more together than one actor can be.
 */
export function whyNotMerged(kept: Actor, others: readonly Actor[]): string | null {
  if (others.length === 0) return 'Select two actors or more.';
  const sources = new Set([kept, ...others].map(({ source }) => source));
  if (!sources.has(null) && sources.size > 1)
    return 'These are unnamed in different sources. Merge them with an actor who has a name, or leave them apart.';
  const { note, aliases, offices, tags } = mergedActor(kept, others);
  return (
    whyNotJoined('notes', note) ??
    tooMany(aliases.length, 'other name', 'other names') ??
    tooMany(offices.length, 'office', 'offices') ??
    tooMany(tags.length, 'tag', 'tags')
  );
}

const tooMany = (count: number, one: string, many: string): string | null =>
  count <= MOST_LISTED
    ? null
    : `Together they have ${counted(count, one, many)}, and one actor may have ${numbered(MOST_LISTED)}. Merge fewer of them, or remove some ${many} first.`;

/** Which of several they become, so that a name is kept where there is one: the one chosen, unless it alone is unnamed. */
export const keptOf = (chosen: Actor, others: readonly Actor[]): Actor =>
  chosen.source === null ? chosen : (others.find(({ source }) => source === null) ?? chosen);

/**
 * The actor that several become: the first one, with the names of the others as aliases, all offices once, and what it did not say of
 * itself from the others. An unnamed one gives no alias: "a senior official" names nobody. Note and tags stay public only where all that
 * had any had them public.
 */
export function mergedActor(kept: Actor, others: readonly Actor[]): Actor {
  const all = [kept, ...others];
  const named = others.filter(({ source }) => source === null);
  const nativeName = kept.nativeName ?? named.find((each) => each.nativeName !== null)?.nativeName ?? null;
  return {
    ...kept,
    type: kept.type ?? others.find(({ type }) => type !== null)?.type ?? null,
    nativeName,
    aliases: aliasesOf(kept, nativeName, named),
    offices: distinctOffices(all.flatMap(({ offices }) => offices)),
    colour: kept.colour ?? others.find(({ colour }) => colour !== null)?.colour ?? null,
    note: joined(all.map(({ note }) => note)),
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    public: kept.public.filter((field) => isPublicInAll(field, all)),
  };
}

/** The names of others that are not the kept one's already, as they are written first. */
function aliasesOf(kept: Actor, nativeName: string | null, others: readonly Actor[]): string[] {
  const taken = new Set([kept.name, nativeName ?? ''].map(foldName));
  return [...kept.aliases, ...others.flatMap(namesOf)].filter((name) => {
    const key = foldName(name);
    if (key === '' || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** Offices alike in title, organisation and term are one. */
function distinctOffices(offices: readonly Office[]): Office[] {
  const byKey = new Map<string, Office>();
  for (const office of offices) {
    const key = [foldName(office.title), foldName(office.organisation ?? ''), office.term?.edtf ?? ''].join('\n');
    if (!byKey.has(key)) byKey.set(key, office);
  }
  return [...byKey.values()];
}

const isPublicInAll = (field: string, all: readonly Actor[]): boolean =>
  all.every(
    (actor) => actor.public.includes(field) || (field === 'note' && actor.note === '') || (field === 'tags' && actor.tags.length === 0),
  );
