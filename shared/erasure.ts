import { z } from 'zod';
import type { Change, Edit } from './edits';
import { Id, Sha256 } from './model/record';
import { TableName } from './model/tables';
import type { DatedEvent } from './model/timeline';

/** So many records, and so many objects, are erased at once. */
export const MOST_ERASED = { records: 100_000, objects: 20_000 } as const;

/** What is to be erased for good: records with all that was ever said in them, and objects that nothing else names. */
export const Erasure = z.strictObject({
  records: z
    .array(z.strictObject({ table: TableName, id: Id }))
    .min(1)
    .max(MOST_ERASED.records),
  objects: z.array(Sha256).max(MOST_ERASED.objects),
});
export type Erasure = z.infer<typeof Erasure>;

/** What an Edit is called once something in it was erased: its own label may have quoted it. */
export const ERASED = 'Change of something that was erased';

/**
 * Gives an Edit as it stands once all that was erased is out of it: a contentless tombstone is left of each change to an erased record, so
 * that ids, numbers and the order of Edits stay as they were, and other records no longer name what is gone. The very same Edit where
 * there is nothing to take out.
 */
export function eraser({ records, objects }: Erasure): (edit: Edit) => Edit {
  const keys = new Set(records.map(({ table, id }) => `${table} ${id}`));
  const hashes = new Set(objects);
  const isErased = ({ table, id }: Change): boolean => keys.has(`${table} ${id}`);
  const without = (change: Change): Change => {
    if (isErased(change)) return { ...change, before: null, after: null };
    if (change.table === 'events')
      return onBothSides(change, (event) => {
        const left = withList(event, { evidence: event.evidence.filter((id) => !keys.has(`annotations ${id}`)) });
        return withoutNamed(left, (table, id) => keys.has(`${table} ${id}`));
      });
    if (change.table === 'provenance')
      return onBothSides(change, (log) => withList(log, { failures: log.failures.filter(({ sha256 }) => !hashes.has(sha256)) }));
    return change;
  };
  return (edit) => {
    const changes = edit.changes.map(without);
    if (changes.every((change, at) => change === edit.changes[at])) return edit;
    return { ...edit, label: edit.changes.some(isErased) ? ERASED : edit.label, changes };
  };
}

/** An event that names no erased event in its links, and no erased source in its datings; the very same one where it named none. */
function withoutNamed(event: DatedEvent, isGone: (table: 'events' | 'sources', id: string) => boolean): DatedEvent {
  const { links = [], datings = [] } = event;
  const hasLink = links.some(({ to }) => isGone('events', to));
  const namesSource = (source: string | null) => source !== null && isGone('sources', source);
  const hasSource = datings.some(({ source }) => namesSource(source));
  if (!hasLink && !hasSource) return event;
  return {
    ...event,
    ...(hasLink && { links: links.filter(({ to }) => !isGone('events', to)) }),
    ...(hasSource && { datings: datings.map((dating) => (namesSource(dating.source) ? { ...dating, source: null } : dating)) }),
  };
}

/** The very same change where neither side becomes another. */
function onBothSides<C extends Change>(change: C, become: (record: NonNullable<C['after']>) => NonNullable<C['after']>): C {
  const [before, after] = [change.before && become(change.before), change.after && become(change.after)];
  return before === change.before && after === change.after ? change : { ...change, before, after };
}

/** A record with what is left of a list; the very same one where that is all of it. */
function withList<K extends string, R extends Record<K, readonly unknown[]>>(record: R, left: Pick<R, K>): R {
  const isWhole = (Object.keys(left) as K[]).every((list) => left[list].length === record[list].length);
  return isWhole ? record : { ...record, ...left };
}

/** Whether nothing is left of an Edit but tombstones. */
export const isErasedWholly = ({ changes }: Pick<Edit, 'changes'>): boolean =>
  changes.every(({ before, after }) => before === null && after === null);
