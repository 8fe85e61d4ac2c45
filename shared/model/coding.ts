import { z } from 'zod';
import { Id, recordShape } from './record';

/**
 * One coder's own pass over a source. While a blind one is open, its coder sees none of the others' annotations of that source; what
 * belongs to which pass is told by the annotation's creator.
 */
export const Coding = z.strictObject({
  ...recordShape,
  source: Id,
  coder: Id,
  blind: z.boolean(),
  state: z.enum(['open', 'done']),
});
export type Coding = z.infer<typeof Coding>;
