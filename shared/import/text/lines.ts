const LINE_OF_WRAPPED = { least: 50, most: 90 };
const PARAGRAPH_LIMIT = 10_000;

/** A stretch of lines without a blank one between them. */
type Stanza = readonly string[];

/**
 * The paragraphs of a plain text, as its author set them apart:
 * - a blank line ends a paragraph;
 * - line breaks inside one stay, except where the text was evidently wrapped at a column (50 to 90): its lines are then
 *   joined by a space, or by nothing after a hyphen;
 * - a text with no blank line at all whose lines are long has one paragraph a line;
 * - so has a stretch of more than 10,000 characters that was not wrapped (a log, a table), so that no block grows without bound.
 */
export function toParagraphs(text: string): string[] {
  const stanzas = stanzasOf(text);
  const width = columnOf(stanzas);
  const onePerLine = stanzas.length === 1 && stanzas[0]!.some((line) => line.length > LINE_OF_WRAPPED.most);
  return stanzas.flatMap((lines) => {
    if (onePerLine) return lines.map((line) => line.trimStart());
    if (width !== null && isWrapped(lines, width)) return [joined(lines)];
    const whole = lines.join('\n');
    return whole.length > PARAGRAPH_LIMIT ? lines : [whole];
  });
}

function stanzasOf(text: string): Stanza[] {
  const stanzas: string[][] = [];
  let open = false;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line === '') open = false;
    else if (open) stanzas.at(-1)!.push(line);
    else stanzas.push([line.replace(/^[ \t]+/, '')]);
    if (line !== '') open = true;
  }
  return stanzas;
}

/** The column a text was wrapped at, or null: the longest of its lines, where that is a usual one. */
function columnOf(stanzas: readonly Stanza[]): number | null {
  const lines = stanzas.filter((stanza) => stanza.length > 1).flat();
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  return width >= LINE_OF_WRAPPED.least && width <= LINE_OF_WRAPPED.most ? width : null;
}

/** Wrapped lines are full: the first word of the next would not have fitted. Verse, lists and addresses are not. */
function isWrapped(lines: Stanza, width: number): boolean {
  const full = lines.slice(1).filter((line, i) => lines[i]!.length + 1 + firstWord(line).length > width - 3).length;
  return lines.length > 1 && full >= 0.9 * (lines.length - 1);
}

const firstWord = (line: string): string => /^\s*(\S*)/.exec(line)![1]!;

const joined = (lines: Stanza): string =>
  lines.map((line, i) => (i === lines.length - 1 ? line.trim() : line.trim() + (/\p{L}-$/u.test(line) ? '' : ' '))).join('');
