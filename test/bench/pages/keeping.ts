import type { LongArticle } from '../article.mjs';

/** What a page keeps: the article's text and blocks, and annotations in the page's own form. */
export interface Kept<Annotation> extends Pick<LongArticle, 'text' | 'blocks'> {
  readonly marked: readonly Annotation[];
}

interface Page<Annotation> {
  readonly kept: { replace(given: Kept<Annotation>): Promise<void>; read(): Promise<Kept<Annotation>>; add(annotation: Annotation): void };
  keep: (article: LongArticle) => Promise<void>;
}

/** The page's store, which kept.js has put on the window; `keep`, which the bench calls, is put there too. */
export function keeping<Annotation>(marked: (article: LongArticle) => Annotation[]): Page<Annotation>['kept'] {
  const page = window as unknown as Page<Annotation>;
  page.keep = (article) => page.kept.replace({ text: article.text, blocks: article.blocks, marked: marked(article) });
  return page.kept;
}
