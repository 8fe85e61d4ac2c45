import type { Change } from '../../../shared/edits';
import type { Link } from '../../../shared/model/link';
import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { store } from '../database';

/** Annotations that no longer count, each with the one that does in its place; null where none does. */
export type Instead = ReadonlyMap<Id, Id | null>;

/** The changes that let events and links rest on other annotations instead, each at most once; where there is none, on no annotation. */
export const instead = async (gone: Instead): Promise<Change[]> => [...(await events(gone)), ...(await links(gone))];

const turned = (gone: Instead, id: Id): Id | null => (gone.has(id) ? (gone.get(id) ?? null) : id);

async function events(gone: Instead): Promise<Change[]> {
  const resting = await store()
    .events.where('evidence')
    .anyOf([...gone.keys()])
    .distinct()
    .toArray();
  return resting.map((before) => {
    const evidence = new Set(before.evidence.flatMap((id) => turned(gone, id) ?? []));
    return { table: 'events', id: before.id, before, after: { ...before, evidence: [...evidence], modified: stamp() } };
  });
}

async function links(gone: Instead): Promise<Change[]> {
  const ends = [...gone.keys()];
  const found = await store().links.where('from').anyOf(ends).or('to').anyOf(ends).distinct().toArray();
  if (found.length === 0) return [];
  const touched = new Set(found.map(({ id }) => id));
  const known = new Set((await store().links.toArray()).filter(({ id }) => !touched.has(id)).map(nameOf));
  return found.map((before) => {
    const [from, to] = [turned(gone, before.from), turned(gone, before.to)];
    const after = from && to && from !== to ? { ...before, from, to, modified: stamp() } : null;
    const isNew = after !== null && !known.has(nameOf(after));
    if (isNew) known.add(nameOf(after));
    return { table: 'links', id: before.id, before, after: isNew ? after : null };
  });
}

const nameOf = ({ from, to, relation }: Link): string => `${from} ${relation} ${to}`;
