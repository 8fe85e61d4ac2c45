import type { Tag } from '../../shared/model/codebook';
import { foldName } from '../../shared/model/actor-names';
import { collator } from '../../shared/model/by-title';

/** A tag with how many records carry it; `record` null where nothing more is said of it. */
export interface TagRow {
  readonly name: string;
  readonly record: Tag | null;
  readonly passages: number;
  readonly sources: number;
  readonly events: number;
  readonly actors: number;
}

interface Tagged {
  readonly tags: readonly string[];
}

interface Tables {
  readonly annotations: readonly Tagged[];
  readonly sources: Iterable<Tagged>;
  readonly events: readonly Tagged[];
  readonly actors: readonly Tagged[];
  readonly tags: readonly Tag[];
}

/** Every tag that a record carries or the codebook knows, by name. */
export function tagRows({ annotations, sources, events, actors, tags }: Tables): TagRow[] {
  const rows = new Map<string, { -readonly [K in keyof TagRow]: TagRow[K] }>();
  const rowOf = (name: string) => {
    let row = rows.get(name);
    if (!row) rows.set(name, (row = { name, record: null, passages: 0, sources: 0, events: 0, actors: 0 }));
    return row;
  };
  for (const each of annotations) for (const name of each.tags) rowOf(name).passages += 1;
  for (const each of sources) for (const name of each.tags) rowOf(name).sources += 1;
  for (const each of events) for (const name of each.tags) rowOf(name).events += 1;
  for (const each of actors) for (const name of each.tags) rowOf(name).actors += 1;
  for (const tag of tags) rowOf(tag.name).record = tag;
  return [...rows.values()].sort((a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
}

export const usesOf = ({ passages, sources, events, actors }: TagRow): number => passages + sources + events + actors;

/** The tags that have the words looked for. */
export function tagsShown(rows: readonly TagRow[], words: string): TagRow[] {
  const sought = foldName(words);
  return sought === '' ? [...rows] : rows.filter(({ name }) => foldName(name).includes(sought));
}
