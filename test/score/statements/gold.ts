import type { Span } from '../../../shared/suggest/suggestion';

/** A statement as a person marked it. */
export interface GoldStatement {
  readonly kind: 'claim' | 'position';
  /** Null where the sentence has neither speaker nor cue: an uncued quotation. */
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly stance?: 'for' | 'against' | 'conditional';
  /** Counts neither way. */
  readonly doubtful: boolean;
}

export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  /** Where no suggestion may come from. */
  readonly boilerplate: Span | null;
}

/**
 * A passage of our own with its statements, one a line: `claim | speaker | cue | content || more content | stance`. A content may be
 * shortened in its middle by " … ". The content is sought from where the line before began; the cue is the one nearest to it, the speaker the one nearest to the cue.
 * `-` for speaker and cue: an uncued quotation. A kind ending in `?` is doubtful.
 */
export function passage(name: string, text: string, lines: string): GoldText {
  const statements: GoldStatement[] = [];
  let from = 0;
  for (const line of lines.trim().split('\n')) {
    const [kind, speaker, cue, content, stance] = line.trim().split(/ \| /);
    if (kind === undefined || speaker === undefined || cue === undefined || content === undefined)
      throw new Error(`${name}: cannot read “${line}”`);
    const parts = content.split(' || ').map((each) => locate(name, text, each.trim(), from));
    from = Math.max(0, parts[0]!.start - 200);
    const cueSpan = cue === '-' ? null : nearest(name, text, cue, parts, parts);
    const speakerSpan = speaker === '-' ? null : nearest(name, text, speaker, [cueSpan!], []);
    statements.push({
      kind: kind.startsWith('p') ? 'position' : 'claim',
      speaker: speakerSpan,
      cue: cueSpan,
      content: parts,
      ...(stance && { stance: stance.trim() as 'for' }),
      doubtful: kind.endsWith('?'),
    });
  }
  return { name, text, statements, boilerplate: null };
}

function locate(name: string, text: string, words: string, from: number): Span {
  const [head, tail] = words.split(' … ');
  const start = indexFrom(text, head!, from);
  if (start === -1) throw new Error(`${name}: “${head}” is not in the text`);
  if (tail === undefined) return { start, end: start + head!.length };
  const end = text.indexOf(tail, start + head!.length);
  if (end === -1) throw new Error(`${name}: “${tail}” is not in the text`);
  return { start, end: end + tail.length };
}

const indexFrom = (text: string, words: string, from: number): number => {
  const found = wholeFrom(text, words, from);
  return found === -1 ? wholeFrom(text, words, 0) : found;
};

/** The first occurrence from an offset that begins and ends no inner part of a word. */
function wholeFrom(text: string, words: string, from: number): number {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let at = text.indexOf(words, from);
  while (at !== -1 && ((isLetter(at - 1) && isLetter(at)) || (isLetter(at + words.length) && isLetter(at + words.length - 1))))
    at = text.indexOf(words, at + 1);
  return at;
}

/** The occurrence of whole words nearest to some spans and outside others. */
function nearest(name: string, text: string, words: string, to: readonly Span[], outside: readonly Span[]): Span {
  let best: Span | null = null;
  let distance = Infinity;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /^[\p{L}\p{N}]/u.test(words)) continue;
    if (/[\p{L}\p{N}]/u.test(text[span.end] ?? '')) continue;
    if (outside.some((each) => span.start < each.end && each.start < span.end)) continue;
    const gap = Math.min(...to.map((each) => (span.end <= each.start ? each.start - span.end : Math.max(0, span.start - each.end))));
    if (gap < distance) [best, distance] = [span, gap];
  }
  if (!best) throw new Error(`${name}: “${words}” is not in the text`);
  return best;
}
