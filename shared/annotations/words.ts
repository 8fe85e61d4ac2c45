import type { Annotation } from '../model/annotation';

/** The longest title an annotation gives by itself, in UTF-16 code units. */
export const TITLE_LIMIT = 200;

/** The words of an annotation as its source has them, on one line; several passages are joined by "…". */
export function wordsOf(annotation: Pick<Annotation, 'selectors'>): string {
  return annotation.selectors.map((selector) => oneLine(selector.exact)).join(' … ');
}

/** Each passage with the words round it, as far as they are stored: what its tense is told by. */
export const contextOf = (annotation: Pick<Annotation, 'selectors'>): string =>
  annotation.selectors.map(({ prefix, exact, suffix }) => oneLine(prefix + exact + suffix)).join(' … ');

/** Cuts after a whole word where the words are longer than TITLE_LIMIT, and says so with "…". */
export function shorten(words: string): string {
  const line = oneLine(words);
  if (line.length <= TITLE_LIMIT) return line;
  const cut = line.slice(0, TITLE_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > TITLE_LIMIT / 2 ? cut.slice(0, space) : cut}…`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
