import type { Annotation } from '../../shared/model/annotation';
import type { Tag } from '../../shared/model/codebook';
import { fold } from '../../shared/text/fold';
import type { Suggestion } from '../ui/SuggestField';

const SHOWN = 10;
/** Lists from a live read stay the same objects until a record changes, so that they are counted once. */
const counts = new WeakMap<readonly Annotation[], ReadonlyMap<string, number>>();

/** How many annotations carry each tag. */
function tagCounts(annotations: readonly Annotation[]): ReadonlyMap<string, number> {
  const known = counts.get(annotations);
  if (known) return known;
  const fresh = new Map<string, number>();
  for (const { tags } of annotations) for (const tag of tags) fresh.set(tag, (fresh.get(tag) ?? 0) + 1);
  counts.set(annotations, fresh);
  return fresh;
}

/** The known tags that begin with, or have, what was typed, those used most first; the ones a record carries already are left out. */
export function suggestTags(words: string, own: readonly string[], tags: readonly Tag[], annotations: readonly Annotation[]): Suggestion[] {
  const used = tagCounts(annotations);
  const colours = new Map(tags.map(({ name, colour }) => [name, colour]));
  const sought = fold(words.trim());
  return [...new Set([...used.keys(), ...colours.keys()])]
    .filter((name) => !own.includes(name) && fold(name).includes(sought))
    .map((name) => ({ name, begins: fold(name).startsWith(sought), count: used.get(name) ?? 0 }))
    .sort((a, b) => Number(b.begins) - Number(a.begins) || b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ name, count }) => ({
      id: name,
      label: name,
      small: count > 0 ? String(count) : undefined,
      isMeant: fold(name) === sought,
      colour: colours.get(name) ?? null,
    }));
}
