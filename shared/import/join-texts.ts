import type { Block, Inline, Page, SourceText } from '../text/source-text';

const SEPARATOR = '\n\n';

/** Several texts as one, in order, a blank line between them; those without a block add nothing but their pages. */
export function joinTexts(texts: readonly SourceText[]): SourceText {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const inlines: Inline[] = [];
  const pages: Page[] = [];
  let length = 0;
  for (const text of texts) {
    const start = length === 0 ? 0 : length + SEPARATOR.length;
    for (const page of text.pages ?? []) pages.push({ ...page, start: page.start + start });
    if (text.blocks.length === 0) continue;
    pieces.push(text.text);
    for (const block of text.blocks) blocks.push(moved(block, start));
    for (const inline of text.inlines) inlines.push(moved(inline, start));
    length = start + text.text.length;
  }
  const sound = pages.map((page) => ({ ...page, start: Math.min(page.start, length) }));
  return { text: pieces.join(SEPARATOR), blocks, inlines, ...(sound.length > 0 ? { pages: sound } : {}) };
}

const moved = <T extends { start: number; end: number }>(range: T, by: number): T => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});
