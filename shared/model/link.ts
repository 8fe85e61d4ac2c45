import { z } from 'zod';
import { Id, recordShape } from './record';

export const Relation = z.enum(['supports', 'contradicts', 'updates', 'repeats']);
export type Relation = z.infer<typeof Relation>;

/** From one annotation to another: the first supports, contradicts, updates or repeats the second. */
export const Link = z.strictObject({ ...recordShape, from: Id, to: Id, relation: Relation, note: z.string().max(10_000) });
export type Link = z.infer<typeof Link>;
