import { type Content } from './content';
import { contentEnd } from './content-end';
import type { Stretch } from '../grammar';
import { kindAt, lowerAt, opensQuotation, tagAt, type Line } from './line';
import type { VerbGroup } from './verb-group';

const OBJECTS = new Set(['it', 'him', 'her', 'them', 'that', 'this', 'us', 'himself', 'herself', 'itself', 'themselves']);
const QUALITY =
  /(?:al|ic|ive|ous|ful|less|able|ible|ent|ant|ed|ary|ory|fair|false|wrong|right|true|good|bad|absurd|unfair|weak|clear|null|void|active|safe)$/;

/** "called the price “full but fair”", "called it a mistake", "considers the missiles a threat": an object, and what it is said to be. */
export function namingAt(line: Line, { cue, words, form }: VerbGroup): Content | null {
  if (!cue.frames.has('k') && !(cue.frames.has('z') && form !== 'ing')) return null;
  if (isNaming(line, words)) return null;
  const from = words.to;
  const to = contentEnd(line, from, true);
  const start = objectEnd(line, from, to);
  if (start === null || !isComplement(line, start, to)) return null;
  return { from, to, frame: 'object' };
}

/** "a girl called Ana": a name given, nothing said. */
const isNaming = (line: Line, words: Stretch): boolean =>
  lowerAt(line, words.from) === 'called' && tagAt(line, words.to) === 'name' && ['a', 'an'].includes(determinerBefore(line, words.from));

function determinerBefore(line: Line, end: number): string {
  for (let at = end - 1; at >= line.from && end - at < 5; at--) if (tagAt(line, at) !== 'word') return lowerAt(line, at);
  return '';
}

/** The earliest place where the object may have ended. */
function objectEnd(line: Line, from: number, to: number): number | null {
  if (OBJECTS.has(lowerAt(line, from)) && from + 1 < to) return from + 1;
  return ['det', 'possessive', 'name', 'word', 'number'].includes(tagAt(line, from) ?? '') && to - from > 2 ? from + 2 : null;
}

/** A quotation, "a mistake", "to be", or a quality at the end. */
function isComplement(line: Line, start: number, to: number): boolean {
  if (lowerAt(line, start) === 'for') return false;
  if (start > 0 && QUALITY.test(lowerAt(line, start)) && ['to', 'that'].includes(lowerAt(line, start + 1))) return true;
  for (let at = start; at < to; at++) {
    if (opensQuotation(line, at)) return true;
    const before = tagAt(line, at - 1);
    if (['a', 'an', 'the'].includes(lowerAt(line, at)) && (before === 'word' || before === 'name' || before === 'pron') && at + 1 < to)
      return true;
    if (kindAt(line, at) === 'comma') return false;
  }
  const last = lowerAt(line, to - 1);
  return tagAt(line, to - 1) !== 'name' && QUALITY.test(last);
}
