import { z } from 'zod';
import { Selector } from '../text/selector';
import { Id, recordShape } from './record';

/** A suggestion that a person does not want to see again in this source. Found again by its words and their neighbours, as a passage is. */
export const Dismissal = z.strictObject({
  ...recordShape,
  source: Id,
  suggestion: z.enum(['date', 'figure', 'statement']),
  selector: Selector,
});
export type Dismissal = z.infer<typeof Dismissal>;
