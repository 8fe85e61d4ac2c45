import { type ObservabilitySet, RangeSet } from 'dexie';

/** The keys of a table's rows that a transaction changed; 'all' where it changed a range of them. */
export function changedKeys(parts: ObservabilitySet, table: string): string[] | 'all' {
  if ('all' in parts) return 'all';
  // Parts are named "idb://database/table/index"; the primary key has no name.
  const part = Object.keys(parts).find((name) => name.endsWith(`/${table}/`));
  const changed = part === undefined ? undefined : parts[part];
  if (!changed) return [];
  const ranges = [...RangeSet(changed)];
  const keys = ranges.flatMap(({ from, to }) => (typeof from === 'string' && from === to ? [from] : []));
  return keys.length === ranges.length ? keys : 'all';
}
