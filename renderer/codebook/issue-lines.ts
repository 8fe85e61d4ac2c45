import { foldName } from '../../shared/model/actor-names';
import { issueOf } from '../../shared/codebook/issue-uses';
import type { Issue } from '../../shared/model/codebook';
import { issueKey } from '../../shared/model/issue-names';
import type { Id } from '../../shared/model/record';
import { treeLines } from '../../shared/model/tree';
import type { Book } from './book';

/** A line of the tree of issues: one of the codebook, or (issue null) one that positions only name. */
export interface IssueLine {
  readonly key: string;
  readonly name: string;
  readonly issue: Issue | null;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Null where nothing is nested in it. */
  readonly isOpen: boolean | null;
}

/** The lines from top to bottom: the codebook's tree, then what is only named. Words looked for leave those that have them, without nesting. */
export function issueLines({ issues, byIssue }: Book, closed: ReadonlySet<Id>, words: string): IssueLine[] {
  const known = new Set(issues.map(({ name }) => issueKey(name)));
  const loose = [...byIssue].flatMap(([key, annotations]) => (known.has(key) ? [] : [{ key, name: nameOf(key, annotations) }]));
  loose.sort((a, b) => (a.name < b.name ? -1 : 1));
  const tree = treeLines(issues, (id) => !closed.has(id) || words.trim() !== '');
  const tops = tree.filter(({ level }) => level === 1).length;
  const lines: IssueLine[] = [
    ...tree.map(({ item, level, place, siblings, hasChildren }) => ({
      key: issueKey(item.name),
      name: item.name,
      issue: item,
      level,
      place,
      siblings: level === 1 ? siblings + loose.length : siblings,
      isOpen: hasChildren ? !closed.has(item.id) : null,
    })),
    ...loose.map((each, at) => ({ ...each, issue: null, level: 1, place: tops + at + 1, siblings: tops + loose.length, isOpen: null })),
  ];
  const sought = foldName(words);
  if (sought === '') return lines;
  const found = lines.filter(({ name }) => foldName(name).includes(sought));
  return found.map((line, at) => ({ ...line, level: 1, place: at + 1, siblings: found.length, isOpen: null }));
}

/** An issue without a record is called as the first position calls it. */
const nameOf = (key: string, annotations: readonly { fields: Parameters<typeof issueOf>[0]['fields'] }[]): string =>
  annotations.map(issueOf).find((name) => name !== null && issueKey(name) === key) ?? key;
