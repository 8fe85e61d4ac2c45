import { z } from 'zod';
import { recordShape } from './record';

export const Ledger = z.enum(['claims', 'positions', 'figures', 'people']);
export type Ledger = z.infer<typeof Ledger>;

/** A ledger as a person arranged it: filter, sort, group and columns, as the ledger writes them (checked by it when read). */
export const SavedView = z.strictObject({
  ...recordShape,
  ledger: Ledger,
  name: z.string().min(1).max(300),
  settings: z.string().max(20_000),
});
export type SavedView = z.infer<typeof SavedView>;
