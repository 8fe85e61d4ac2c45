import { z } from 'zod';
import { recordShape } from './record';

/** Someone who makes records. The first coder of a library makes themselves. */
export const Coder = z.strictObject({ ...recordShape, name: z.string().min(1).max(200) });
export type Coder = z.infer<typeof Coder>;
