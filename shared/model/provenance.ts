import { z } from 'zod';
import { recordShape, Sha256 } from './record';

/** What happened to an original beside Edits, as PREMIS calls its events. */
export const ProvenanceType = z.enum(['fixity check', 'restored', 'exported']);
export type ProvenanceType = z.infer<typeof ProvenanceType>;

export const Fixity = z.enum(['sound', 'damaged', 'missing', 'unreadable']);
export type Fixity = z.infer<typeof Fixity>;

/** One entry of the provenance log: one check, restoration or export, of one original or of many. Only ever added. */
export const ProvenanceEvent = z.strictObject({
  ...recordShape,
  type: ProvenanceType,
  /** How many originals were sound; those that were not are named below. */
  sound: z.int().min(0),
  failures: z.array(z.strictObject({ sha256: Sha256, fixity: Fixity, name: z.string().max(255) })).max(10_000),
  /** The one original meant, where it was one. */
  original: Sha256.optional(),
  note: z.string().max(2_000),
});
export type ProvenanceEvent = z.infer<typeof ProvenanceEvent>;
