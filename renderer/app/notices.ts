import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** One line for each of several things that went wrong together. */
  readonly details?: readonly string[];
  /** What can be done about it; the notice goes when it is done. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What the person is being told now. */
export const useNotices = create<{ problems: readonly Notice[]; news: Notice | null }>(() => ({ problems: [], news: null }));

let next = 1;

/** Says what just happened; the next piece of news takes its place. Null: that there is nothing to say, so that old news goes. */
export const tell = (text: string | null): void => useNotices.setState({ news: text === null ? null : { id: next++, text } });

/** Says what went wrong; it stays until it is dismissed, and is not said twice at once. Gives what `dismiss` takes. */
export function warn(text: string, details: readonly string[] = [], action?: Notice['action']): number {
  const notice: Notice = { id: next++, text, details, ...(action ? { action } : {}) };
  useNotices.setState(({ problems }) => ({ problems: [...problems.filter((old) => old.text !== text), notice] }));
  return notice.id;
}

export const dismiss = (id: number): void =>
  useNotices.setState(({ problems }) => ({ problems: problems.filter((notice) => notice.id !== id) }));
