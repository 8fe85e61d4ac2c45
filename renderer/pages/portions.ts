import { sanitize } from '../../shared/import/sanitize';
import type { SourceText } from '../../shared/text/source-text';

/** A part of a text that is typed or mended at a time: a page, or so many paragraphs of a text without pages. */
export interface Portion {
  readonly words: string;
  /** What stands between this portion and the next: a paragraph's end, a space, or nothing where a word goes on. */
  readonly joint: string;
  /** The number printed on the page, where that is not its place. */
  readonly label?: string;
}

/** In UTF-16 code units: as much as a field of a form shows without delay. */
const LONGEST = 30_000;

/** A text cut into its pages; where it has none, at ends of paragraphs. Joined again they are the text, unit for unit. */
export function portionsOf({ text, blocks, pages }: SourceText): Portion[] {
  if (pages && pages.length > 0)
    return pages.map(({ start, label }, i) => ({
      ...cut(text.slice(i === 0 ? 0 : start, pages[i + 1]?.start ?? text.length)),
      ...(label === undefined ? {} : { label }),
    }));
  const starts = [0];
  for (const { start, end } of blocks) if (end - starts.at(-1)! > LONGEST && start > starts.at(-1)!) starts.push(start);
  return starts.map((start, i) => cut(text.slice(start, starts[i + 1] ?? text.length)));
}

function cut(raw: string): Portion {
  const words = raw.trimEnd();
  return { words, joint: raw.slice(words.length) };
}

/** The portions as one text, and where each begins in it; `typed` stands in for the words of those that were typed at. */
export function joinPortions(
  portions: readonly Portion[],
  typed: Readonly<Record<number, string>>,
): { readonly text: string; readonly starts: readonly number[] } {
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let last = -1;
  portions.forEach((portion, i) => {
    const words = typed[i] === undefined ? portion.words : tidy(typed[i]);
    if (words !== '') {
      const glue = last === -1 ? '' : last === i - 1 && isOld(portions[last]!) && isOld(portion) ? portions[last]!.joint : '\n\n';
      pieces.push(glue, words);
      length += glue.length;
      last = i;
    }
    starts.push(length);
    length += words.length;
  });
  return { text: pieces.join(''), starts: beginWithNext(starts, portions, typed) };
}

const isOld = ({ words }: Portion): boolean => words !== '';

/** A page without words begins where the next one does. */
function beginWithNext(starts: readonly number[], portions: readonly Portion[], typed: Readonly<Record<number, string>>): number[] {
  const mended = [...starts];
  for (let i = starts.length - 2; i >= 0; i -= 1)
    if ((typed[i] === undefined ? portions[i]!.words : tidy(typed[i]!)) === '') mended[i] = mended[i + 1]!;
  return mended;
}

/** Typed words as a text has them: "\n" for line ends, one empty line between paragraphs, no space at the end of a line. */
export const tidy = (typed: string): string =>
  sanitize(typed)
    .text.replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
