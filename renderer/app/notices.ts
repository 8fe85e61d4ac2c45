import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'problem';
  readonly text: string;
}

/** What the person is being told now. Problems stay until dismissed; plain news gives way to the next. */
export const useNotices = create<{ notices: Notice[] }>(() => ({ notices: [] }));

let next = 1;

export function tell(text: string, tone: Notice['tone'] = 'plain'): void {
  const notice = { id: next++, tone, text };
  useNotices.setState(({ notices }) => ({ notices: [...notices.filter((old) => old.tone === 'problem' && old.text !== text), notice] }));
}

export const dismiss = (id: number): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
