import { create } from 'zustand';

/** What an act on events has just come to, in a sentence; `turn` tells the same words said twice apart. */
export const useSaid = create<{ words: string; turn: number }>(() => ({ words: '', turn: 0 }));

/** Says what happened: shown over the timeline for a while, and read out. */
export const say = (words: string): void => useSaid.setState(({ turn }) => ({ words, turn: turn + 1 }));
