import type { Change } from '../../../shared/edits';
import type { Annotation } from '../../../shared/model/annotation';
import { Link } from '../../../shared/model/link';
import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { store } from '../database';
import { changed, removed } from './changes';

/** Annotations that no longer count, each with the one that does in its place; null where none does. */
export type Instead = ReadonlyMap<Id, Id | null>;

/**
 * The changes that let events and links rest on other annotations instead, each at most once; where there is none, on no annotation. Positions
 * take the place of the others too: `spared` are those that change otherwise (see `supersedingInstead`).
 */
export const instead = async (gone: Instead, spared: ReadonlySet<Id>): Promise<Change[]> => [
  ...(await events(gone)),
  ...(await links(gone)),
  ...(await positions(gone, spared)),
];

/**
 * An annotation that supersedes the other one instead, where it superseded one that gave way to another; none where that is itself. The very same
 * annotation where nothing changes, as where it is set aside: that stays as it was coded. Stamped after a verdict, it counts as changed since.
 */
export function supersedingInstead(annotation: Annotation, gone: Instead): Annotation {
  const { fields, setAside } = annotation;
  const to = fields.kind === 'position' && fields.supersedes && gone.get(fields.supersedes);
  if (!to || setAside) return annotation;
  return { ...annotation, fields: { ...fields, supersedes: to === annotation.id ? null : to }, modified: stamp() };
}

const turned = (gone: Instead, id: Id): Id | null => (gone.has(id) ? (gone.get(id) ?? null) : id);

async function events(gone: Instead): Promise<Change[]> {
  const resting = await store()
    .events.where('evidence')
    .anyOf([...gone.keys()])
    .distinct()
    .toArray();
  return resting.map((before) =>
    changed('events', before, { evidence: [...new Set(before.evidence.flatMap((id) => turned(gone, id) ?? []))] }),
  );
}

async function links(gone: Instead): Promise<Change[]> {
  const ends = [...gone.keys()];
  const found = await store().links.where('from').anyOf(ends).or('to').anyOf(ends).distinct().toArray();
  if (found.length === 0) return [];
  const touched = new Set(found.map(({ id }) => id));
  const others = (await store().links.toArray()).filter(({ id }) => !touched.has(id));
  /** By what they say: the links that stay, each with what it becomes. */
  const staying = new Map(others.map((link) => [nameOf(link), { before: link, after: link }]));
  const leaving: Link[] = [];
  for (const before of found) {
    const [from, to] = [turned(gone, before.from), turned(gone, before.to)];
    const after = from && to && from !== to ? { ...before, from, to } : null;
    const same = after && staying.get(nameOf(after));
    const note = same && noteOfBoth(same.after, before);
    if (after && !same) staying.set(nameOf(after), { before, after });
    // Too long a note for one link: both stay.
    else if (after && note === null) staying.set(before.id, { before, after });
    else leaving.push(before);
    if (same && typeof note === 'string' && note !== same.after.note) same.after = { ...same.after, note };
  }
  const turning = [...staying.values()].filter(({ before, after }) => before !== after);
  return [...turning.map(({ before, after }) => changed('links', before, after)), ...leaving.map((link) => removed('links', link))];
}

/** One and the same for links that say the same: that one contradicts the other is so from both ends. */
const nameOf = ({ from, to, relation }: Link): string =>
  [relation, ...(relation === 'contradicts' ? [from, to].sort() : [from, to])].join(' ');

/** Both notes in one, neither of them twice; null where that is too long. */
function noteOfBoth(a: Link, b: Link): string | null {
  const notes = new Set([a.note, b.note].filter((note) => note.trim()));
  return Link.shape.note.safeParse([...notes].join('\n\n')).data ?? null;
}

/** Only positions are superseded: where none gave way, not all annotations are read. */
async function positions(gone: Instead, spared: ReadonlySet<Id>): Promise<Change[]> {
  const former = await store().annotations.bulkGet([...gone.keys()]);
  if (!former.some((each) => each?.fields.kind === 'position')) return [];
  const all = (await store().annotations.toArray()).filter(({ id }) => !spared.has(id));
  return all.flatMap((before) => {
    const after = supersedingInstead(before, gone);
    return after === before ? [] : [{ table: 'annotations', id: before.id, before, after }];
  });
}
