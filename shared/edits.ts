import { z } from 'zod';
import { Id, Instant } from './model/record';
import { TableName, tables, type RecordOf } from './model/tables';

const WrittenChange = z.strictObject({ table: TableName, id: Id, before: z.unknown(), after: z.unknown() });

/** One record before and after: null before is an addition, null after a deletion. */
export const Change = WrittenChange.superRefine((change, context) => {
  for (const side of ['before', 'after'] as const) {
    const value = change[side];
    if (value === null) continue;
    const parsed = tables[change.table].safeParse(value);
    if (!parsed.success) context.addIssue({ code: 'custom', path: [side], message: parsed.error.message });
    else if (parsed.data.id !== change.id) context.addIssue({ code: 'custom', path: [side, 'id'], message: 'is not the id of the change' });
  }
});

/** Removing a source touches all that was found in it: so many records in one Edit are more than one source ever had. */
export const MOST_CHANGES = 100_000;

/** A change as the code makes it, tied to its table's record. */
export type Change = { [T in TableName]: { table: T; id: Id; before: RecordOf<T> | null; after: RecordOf<T> | null } }[TableName];

/**
 * One undoable change: a label and the before and after of each record it touches.
 * `epoch` and `number` order Edits: within an epoch each is the last plus one.
 */
export const Edit = z.strictObject({
  id: z.uuid(),
  epoch: z.int().min(1),
  number: z.int().min(1),
  at: Instant,
  coder: Id,
  /** What the history panel and "Undo …" say: "Tag passage as claim". */
  label: z.string().min(1).max(300),
  changes: z.array(Change).min(1).max(MOST_CHANGES),
  /** Set on an undo or a redo: the Edit whose effect this one takes back, or brings back. */
  undoes: z.uuid().optional(),
  redoes: z.uuid().optional(),
  /** Done by the app and not by a person (a fixity check in the background): undo passes it by. */
  quiet: z.literal(true).optional(),
});
export type Edit = Omit<z.infer<typeof Edit>, 'changes'> & { changes: Change[] };

/**
 * An Edit as the journal gives it back. Its line's hash vouches that it is what was once accepted; its records are not asked again,
 * since a schema may have become stricter meanwhile: such a record is set apart by itself when it is shown, and hides no other.
 */
export const WrittenEdit = Edit.extend({ changes: z.array(WrittenChange) });

/** An Edit before the store has numbered it. */
export type EditDraft = Pick<Edit, 'label' | 'changes' | 'quiet'>;

/** The changes that take `changes` back, last first. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }) as Change).reverse();
}
