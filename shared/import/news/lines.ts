/** A line of a text that has words: where they are, and in which stretch of lines without a blank one between them it stands. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly stanza: number;
}

/** Long enough for any head line; of a longer line only its start is looked at. */
const LOOK = 2_000;

/** The lines of a text, without blank ones, white space around each taken off. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let stanza = 0;
  for (let start = 0; start <= text.length;) {
    const lf = text.indexOf('\n', start);
    const end = lf === -1 ? text.length : lf;
    const raw = text.slice(start, Math.min(end, start + LOOK));
    const words = raw.trim();
    if (words === '') stanza += 1;
    else lines.push({ start: start + raw.length - raw.trimStart().length, end, words, stanza });
    start = end + 1;
  }
  return lines;
}

/** "BYLINE: By JANE ROE" as its label, lower case, and its value (empty where that stands below). Null for a sentence. */
export function labelled(line: Line): { label: string; value: string } | null {
  const match = /^([A-Z][A-Za-z]*(?:[ /-][A-Za-z]+){0,4})\s?:(?:\s+(.*))?$/s.exec(line.words.slice(0, LOOK));
  return match && match[1]!.length <= 40 ? { label: match[1]!.toLowerCase(), value: (match[2] ?? '').trim() } : null;
}
