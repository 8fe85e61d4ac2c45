import type { Change } from '../../../shared/edits';
import type { RecordOf, TableName } from '../../../shared/model/tables';
import { stamp } from '../clock';

/** The change that brings a record in. */
export const added = <T extends TableName>(table: T, after: RecordOf<T>): Change =>
  ({ table, id: after.id, before: null, after }) as unknown as Change;

/** The change of some of a record's fields, as of now. */
export const changed = <T extends TableName>(table: T, before: RecordOf<T>, patch: Partial<RecordOf<T>>): Change =>
  ({ table, id: before.id, before, after: { ...before, ...patch, modified: stamp() } }) as unknown as Change;

/** The change that takes a record away. */
export const removed = <T extends TableName>(table: T, before: RecordOf<T>): Change =>
  ({ table, id: before.id, before, after: null }) as unknown as Change;

/** A label within its limit: a long name loses its end. */
export const labelled = (what: string, name: string): string => `${what} ${name}`.slice(0, 300);
