/** Tags that come to those of several records, and that go from them. */
export interface TagChange {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** Tags as the change makes them, none twice; they may be more than a record has room for. */
export function retagged({ addTags = [], removeTags = [] }: TagChange, tags: readonly string[]): string[] {
  const gone = new Set(removeTags);
  return [...new Set([...tags.filter((tag) => !gone.has(tag)), ...addTags])];
}

/** "harbour, ferry" as tags: trimmed, none twice. */
export const tagsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
