import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** One line for each of several things that went wrong together. */
  readonly details?: readonly string[];
}

/** What the person is being told now. */
export const useNotices = create<{ problems: readonly Notice[]; news: Notice | null }>(() => ({ problems: [], news: null }));

let next = 1;

/** Says what just happened; the next piece of news takes its place. */
export const tell = (text: string): void => useNotices.setState({ news: { id: next++, text } });

/** Says what went wrong; it stays until it is dismissed, and is not said twice at once. */
export function warn(text: string, details: readonly string[] = []): void {
  useNotices.setState(({ problems }) => ({ problems: [...problems.filter((old) => old.text !== text), { id: next++, text, details }] }));
}

export const dismiss = (id: number): void =>
  useNotices.setState(({ problems }) => ({ problems: problems.filter((notice) => notice.id !== id) }));
