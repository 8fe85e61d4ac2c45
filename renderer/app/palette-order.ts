/** Whether every typed word is somewhere in the text. */
export const matches = (text: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

/** Commands whose own label has what is typed come before those that have it with the name of their menu; a label that begins so comes first. */
export function labelsFirst<T extends { readonly label: string }>(items: readonly T[], typed: string): readonly T[] {
  const words = typed.trim();
  if (words === '') return items;
  const rank = ({ label }: T): number =>
    label.toLowerCase().startsWith(words.toLowerCase())
      ? 0
      : label.toLowerCase().includes(words.toLowerCase())
        ? 1
        : matches(label, words)
          ? 2
          : 3;
  return [...items].sort((a, b) => rank(a) - rank(b));
}
