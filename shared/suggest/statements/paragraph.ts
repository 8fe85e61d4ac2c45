import type { Span } from '../suggestion';

/** A longer paragraph is read in pieces of about this many UTF-16 units, cut at white space: no rule looks further, and none may cost more than linear time. */
const LONGEST = 8_000;

/** "TOKYO, May 26 (Agency) —", "GENEVA —", "LONDON (Agency) -", "/TASS/.": where and when a report was filed, before its first words. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’]*(?:[ ,]+(?:\p{Lu}[\p{L}.'’]*|\d{1,2},?|\d{4}))*,? ?\([^()\n]{2,40}\) ?(?:--|[-–—])+ ?|\p{Lu}{3,}(?:[ ,]+\p{Lu}[\p{L}.]*){0,3}(?:,? \d{1,2})? ?(?:--|[–—]| - ) ?|\p{Lu}{3,}[^/\n]{0,30}\/\p{Lu}+\/\. ?)/u;

/** A line this short that ends without a full stop is a heading or an item of its own, not the first half of a wrapped line. */
const SHORT_LINE = 50;

/**
 * The paragraphs of a text in order. A blank line ends one; so does a line end after the end of a sentence, a heading, or before an
 * opening quotation mark. Other line ends are those of hard-wrapped text.
 */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let open: Span | null = null;
  for (const line of linesOf(text)) {
    if (line.start === line.end) {
      open = close(open, found);
    } else if (open && isWrapped(text, open, line)) {
      open = { start: open.start, end: line.end };
    } else {
      close(open, found);
      open = line;
    }
  }
  close(open, found);
  return found.flatMap((each) => piecesOf(text, withoutDateline(text, each)));
}

function close(open: Span | null, found: Span[]): null {
  if (open) found.push(open);
  return null;
}

/** Lines without the white space around them; a blank line is an empty range. */
function* linesOf(text: string): Generator<Span> {
  let from = 0;
  while (from <= text.length) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next;
    const line = text.slice(from, to);
    const start = from + (line.length - line.trimStart().length);
    yield { start: Math.min(start, to), end: Math.max(from + line.trimEnd().length, Math.min(start, to)) };
    from = to + 1;
  }
}

function isWrapped(text: string, open: Span, line: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', open.end - 1) + 1, open.end);
  if (/[.!?:。！？]['"”’»」)]*$/u.test(before) || before.length < SHORT_LINE) return false;
  return !/^["“«„「•*\-–—]/u.test(text.slice(line.start, line.start + 1));
}

function withoutDateline(text: string, { start, end }: Span): Span {
  const found = DATELINE.exec(text.slice(start, Math.min(end, start + 100)));
  return { start: start + (found && start + found[0].length < end ? found[0].length : 0), end };
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces;
}
