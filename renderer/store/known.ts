import { tables, type RecordOf, type TableName } from '../../shared/model/tables';

/** A row that does not pass its schema: shown by itself, never hiding the others. */
export interface Quarantined {
  readonly table: TableName;
  readonly id: string;
  readonly reason: string;
}

const known = new Map<string, { modified: string; record: unknown }>();
const quarantine = new Map<string, Quarantined>();
let told: (row: Quarantined) => void = () => undefined;

/** Has `tell` called for each row that goes to quarantine from now on, once. */
export function onQuarantine(tell: (row: Quarantined) => void): void {
  told = tell;
}

/**
 * The database door: gives the rows that pass their table's schema, and the very same object for a row that has not changed, so that
 * a view re-renders only what did. A bad row goes to quarantine instead.
 */
export function admit<T extends TableName>(table: T, rows: readonly RecordOf<T>[]): RecordOf<T>[] {
  return rows.flatMap((row) => {
    const admitted = admitOne(table, row);
    return admitted ? [admitted] : [];
  });
}

/** `admit` for one row; undefined where it is absent or bad. */
export function admitOne<T extends TableName>(table: T, row: RecordOf<T> | undefined): RecordOf<T> | undefined {
  if (!row) return undefined;
  const key = `${table}/${row.id}`;
  const seen = known.get(key);
  if (seen?.modified === row.modified) return seen.record as RecordOf<T>;
  const parsed = tables[table].safeParse(row);
  if (!parsed.success) {
    setApart(key, { table, id: row.id, reason: parsed.error.issues[0]?.message ?? 'unreadable' });
    return undefined;
  }
  quarantine.delete(key);
  known.set(key, { modified: row.modified, record: row });
  return row;
}

function setApart(key: string, row: Quarantined): void {
  if (!quarantine.has(key)) told(row);
  quarantine.set(key, row);
}

/** Forgets what was read: the store was filled anew, and its records may be others under the same stamp. */
export const forgetKnown = (): void => known.clear();

export const quarantined = (): Quarantined[] => [...quarantine.values()];
