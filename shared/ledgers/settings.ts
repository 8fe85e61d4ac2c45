import { z } from 'zod';
import { Filter, noFilter } from './filter';
import type { LedgerDefinition } from './ledger';

/** A ledger as a person arranged it. Columns that are not known any more stay in it and are passed over. */
export const Settings = z.strictObject({
  version: z.literal(1),
  mode: z.enum(['table', 'matrix', 'series']),
  filter: Filter,
  sorting: z.strictObject({ column: z.string().max(120), descending: z.boolean() }).nullable(),
  group: z.string().max(120).nullable(),
  columns: z.array(z.string().max(120)).max(200),
  widths: z.record(z.string().max(120), z.number().min(1).max(4_000)),
});
export type Settings = z.infer<typeof Settings>;

/** A ledger before anyone arranged it. */
export const firstSettings = ({ first, modes }: LedgerDefinition): Settings => ({
  version: 1,
  mode: modes[0]!,
  filter: noFilter,
  sorting: null,
  group: null,
  columns: [...first],
  widths: {},
});

/** Settings as a saved view keeps them. */
export const writeSettings = (settings: Settings): string => JSON.stringify(settings);

/** Settings as a saved view or the browser kept them; null where they are not what this version writes. */
export function readSettings(written: string, { modes }: LedgerDefinition): Settings | null {
  try {
    const read = Settings.safeParse(JSON.parse(written));
    return read.success && modes.includes(read.data.mode) ? read.data : null;
  } catch {
    return null;
  }
}
