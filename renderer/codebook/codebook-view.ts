import { create } from 'zustand';
import type { ActorType } from '../../shared/model/codebook';
import type { Id } from '../../shared/model/record';

/** The parts of the codebook, in the order of their tabs. */
export const parts = [
  { id: 'actors', label: 'Actors' },
  { id: 'issues', label: 'Issues' },
  { id: 'tags', label: 'Tags' },
  { id: 'fields', label: 'Fields' },
  { id: 'guidelines', label: 'Guidelines' },
] as const;
export type Part = (typeof parts)[number]['id'];

export type Tab = 'passages' | 'details';

interface CodebookView {
  part: Part;
  /** What the search field of a part says. */
  words: Readonly<Record<'actors' | 'issues' | 'tags', string>>;
  /** Actors of one type, of no type stated, those a source leaves unnamed; null is all. */
  actorType: ActorType | 'none' | 'unnamed' | null;
  actors: ReadonlySet<Id>;
  /** Issues by `issueKey`: some are only named in positions. */
  issues: ReadonlySet<string>;
  /** Issues whose nested ones are hidden. */
  closed: ReadonlySet<Id>;
  tags: ReadonlySet<string>;
  /** The issue or tag that was just called otherwise: records that name it are read one table after the other, and its page stays meanwhile. */
  renamed: Renaming | null;
  field: Id | null;
  /** What the page of an actor or an issue shows. */
  tab: Tab;
}

/** What is shown of the codebook now: kept while another view takes the middle, lost with the window. */
export const useCodebookView = create<CodebookView>(() => ({
  part: 'actors',
  words: { actors: '', issues: '', tags: '' },
  actorType: null,
  actors: new Set(),
  issues: new Set(),
  closed: new Set(),
  tags: new Set(),
  renamed: null,
  field: null,
  tab: 'passages',
}));

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** What is chosen of a list: of one that is being called otherwise, the one that is there under its new name, else under its old one. */
export function chosenOf<T>(rows: readonly T[], keyOf: (row: T) => string, selected: ReadonlySet<string>, renamed: Renaming | null): T[] {
  if (!renamed) return rows.filter((row) => selected.has(keyOf(row)));
  const found = rows.find((row) => keyOf(row) === renamed.to) ?? rows.find((row) => keyOf(row) === renamed.from);
  return found === undefined ? [] : [found];
}

export const showPart = (part: Part): void => useCodebookView.setState({ part, renamed: null });

export const lookFor = (part: keyof CodebookView['words'], typed: string): void =>
  useCodebookView.setState(({ words }) => ({ words: { ...words, [part]: typed } }));

/** Shows the page of an actor, from wherever. */
export const showActor = (id: Id): void => useCodebookView.setState({ part: 'actors', actors: new Set([id]) });

/** Shows the page of an issue, from wherever. */
export const showIssue = (key: string): void => useCodebookView.setState({ part: 'issues', issues: new Set([key]), renamed: null });
