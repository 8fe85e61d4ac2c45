import { z } from 'zod';

/** How a passage is found again: W3C TextQuoteSelector (exact, prefix, suffix) with TextPositionSelector (start, end; UTF-16). */
export const Selector = z.strictObject({
  exact: z.string().min(1).max(100_000),
  prefix: z.string().max(200),
  suffix: z.string().max(200),
  start: z.int().min(0),
  end: z.int().min(1),
});
export type Selector = z.infer<typeof Selector>;
