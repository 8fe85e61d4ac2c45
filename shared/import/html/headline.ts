import type { SourceText } from '../../text/source-text';

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * Puts the page's headline back at the top as a heading: Readability takes it out where it repeats the title, but a reader
 * wants to mark it. Only a heading the page itself has, and whose words are its title, counts.
 */
export function withHeadline(source: SourceText, title: string | null, headings: readonly string[]): SourceText {
  const headline = title === null ? undefined : headings.map(plain).find((heading) => heading === plain(title));
  if (!headline || source.blocks.length === 0 || hasHeading(source, headline)) return source;
  const shift = headline.length + 2;
  return {
    text: `${headline}\n\n${source.text}`,
    blocks: [{ type: 'heading', level: 1, start: 0, end: headline.length }, ...source.blocks.map((block) => moved(block, shift))],
    inlines: source.inlines.map((inline) => moved(inline, shift)),
  };
}

/** Whether the text has it still: as a heading, or at its very top. */
const hasHeading = ({ text, blocks }: SourceText, words: string): boolean =>
  blocks.some(({ type, start, end }, i) => (i === 0 || type === 'heading') && plain(text.slice(start, end)) === words);

const moved = <T extends { start: number; end: number }>(range: T, by: number): T => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});
