import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { z } from 'zod';

export const Shown = z.enum(['all', 'statement', 'figure', 'date']);
export type Shown = z.infer<typeof Shown>;

/** Whether suggestions are shown, which list stands beside the text, and of which kind: kept by the browser. */
const Choices = z.object({ isOn: z.boolean(), list: z.enum(['passages', 'suggestions']), shown: Shown });
type Choices = z.infer<typeof Choices>;

const first: Choices = { isOn: true, list: 'passages', shown: 'all' };

export const useChoices = create<Choices>()(
  persist<Choices>(() => first, {
    name: 'dateline-suggestions',
    version: 1,
    merge: (kept) => Choices.safeParse(kept).data ?? first,
  }),
);
