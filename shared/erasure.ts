import { z } from 'zod';
import type { Edit } from './edits';
import { Id, Sha256 } from './model/record';
import { TableName } from './model/tables';

/** What is to be erased for good: records with all that was ever said in them, and objects that nothing else names. */
export const Erasure = z.strictObject({
  records: z
    .array(z.strictObject({ table: TableName, id: Id }))
    .min(1)
    .max(100_000),
  objects: z.array(Sha256).max(20_000),
});
export type Erasure = z.infer<typeof Erasure>;

/** What an Edit is called once something in it was erased: its own label may have quoted it. */
export const ERASED = 'Change of something that was erased';

/**
 * An Edit as it stands once records were erased: a contentless tombstone is left of each change to one of them, so that ids, numbers and
 * the order of Edits stay as they were. The very same Edit where it touches none.
 */
export function withoutErased(edit: Edit, isErased: (table: string, id: string) => boolean): Edit {
  if (!edit.changes.some(({ table, id }) => isErased(table, id))) return edit;
  const changes = edit.changes.map((change) => (isErased(change.table, change.id) ? { ...change, before: null, after: null } : change));
  return { ...edit, label: ERASED, changes };
}

/** Whether a record is among those to be erased, asked often. */
export function erasedIn({ records }: Erasure): (table: string, id: string) => boolean {
  const keys = new Set(records.map(({ table, id }) => `${table} ${id}`));
  return (table, id) => keys.has(`${table} ${id}`);
}

/** Whether nothing is left of an Edit but tombstones. */
export const isErasedWholly = ({ changes }: Pick<Edit, 'changes'>): boolean =>
  changes.every(({ before, after }) => before === null && after === null);
