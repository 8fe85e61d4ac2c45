/** A table as GitHub Flavored Markdown writes it: a row, a line of dashes between pipes, more rows. */
const dashes = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The cells of each row of a paragraph that is a table, or null where it is none. */
export function tableRows(source: string): string[][] | null {
  const [head, line, ...rows] = source.split('\n');
  if (!head?.includes('|') || !line?.includes('|') || !dashes.test(line)) return null;
  return [head, ...rows].map(cellsOf);
}

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|'));
