import type { Link, Relation } from '../../../shared/model/link';
import type { Id } from '../../../shared/model/record';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, removed } from './changes';
import { newRecord } from './new-record';

/**
 * Links one annotation to another as one Edit. Gives the link that says the same where there is one already (that one contradicts the other is
 * the same from both ends), and null where either annotation is gone or both are one.
 */
export const addLink = (from: Id, relation: Relation, to: Id): Promise<Link | null> =>
  inTurn(async () => {
    const ends = await store().annotations.bulkGet([from, to]);
    if (from === to || ends.includes(undefined)) return null;
    const before = await linkBetween(from, relation, to);
    if (before) return before;
    const { id, creator, created, modified } = newRecord();
    const link: Link = { id, creator, created, modified, from, to, relation, note: '' };
    await commit({ label: `Link: ${relation}`, changes: [added('links', link)] });
    return link;
  });

async function linkBetween(from: Id, relation: Relation, to: Id): Promise<Link | undefined> {
  const there = await store().links.where({ from }).toArray();
  const back = relation === 'contradicts' ? await store().links.where({ to: from }).toArray() : [];
  return [...there.filter((link) => link.to === to), ...back.filter((link) => link.from === to)].find((link) => link.relation === relation);
}

/** Changes a link's note, or what it says; nothing where it is gone or already so. */
export const changeLink = (id: Id, patch: Partial<Pick<Link, 'note' | 'relation'>>): Promise<void> =>
  inTurn(async () => {
    const before = await store().links.get(id);
    if (!before || Object.entries(patch).every(([key, value]) => before[key as keyof Link] === value)) return;
    await commit({ label: 'Change the link', changes: [changed('links', before, patch)] });
  });

/** Takes a link away; both annotations stay. */
export const removeLink = (id: Id): Promise<void> =>
  inTurn(async () => {
    const before = await store().links.get(id);
    if (before) await commit({ label: `Remove the link: ${before.relation}`, changes: [removed('links', before)] });
  });
