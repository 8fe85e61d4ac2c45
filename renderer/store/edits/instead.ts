import type { Change } from '../../../shared/edits';
import type { Link } from '../../../shared/model/link';
import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { store } from '../database';

/** Annotations that no longer count, and the one that does in their place, if one does. */
export interface Instead {
  readonly gone: readonly Id[];
  readonly to: Id | null;
}

/** The changes that let events and links rest on another annotation instead, each at most once; where there is none, on no annotation. */
export const instead = async (change: Instead): Promise<Change[]> => [...(await events(change)), ...(await links(change))];

async function events({ gone, to }: Instead): Promise<Change[]> {
  const resting = await store()
    .events.where('evidence')
    .anyOf([...gone])
    .distinct()
    .toArray();
  return resting.map((before) => {
    const evidence = before.evidence.flatMap((id) => (gone.includes(id) ? (to ?? []) : id));
    return { table: 'events', id: before.id, before, after: { ...before, evidence: [...new Set(evidence)], modified: stamp() } };
  });
}

async function links({ gone, to }: Instead): Promise<Change[]> {
  const ends = [...gone];
  const found = await store().links.where('from').anyOf(ends).or('to').anyOf(ends).distinct().toArray();
  if (found.length === 0) return [];
  const known = new Set((await store().links.toArray()).filter(({ id }) => !found.some((link) => link.id === id)).map(nameOf));
  return found.map((before) => {
    const turned = (id: Id): Id | null => (gone.includes(id) ? to : id);
    const [from, end] = [turned(before.from), turned(before.to)];
    const after = from && end && from !== end ? { ...before, from, to: end, modified: stamp() } : null;
    const isNew = after && !known.has(nameOf(after));
    if (isNew) known.add(nameOf(after));
    return { table: 'links', id: before.id, before, after: isNew ? after : null };
  });
}

const nameOf = ({ from, to, relation }: Link): string => `${from} ${relation} ${to}`;
