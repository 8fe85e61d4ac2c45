import { extensionOf, type Format } from '../format';
import { readHeader } from '../header';
import { type Found, isUnreadable, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { TEXT_LIMIT } from '../limits';
import { byHeadings, byHeads, byRules, withParts } from '../parts/separated';
import { hasInk } from '../sanitize';
import type { SourceText } from '../../text/source-text';
import { readPlainText } from '../text/plain-text';
import { MarkdownWriter } from './blocks';
import { costOf } from './cost';
import { splitFrontMatter } from './front-matter';

const extensions = ['md', 'markdown', 'mdown', 'mkd'];

/** Markdown as CommonMark defines it, with front matter and GitHub's tables. */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  extensions,
  mediaType: 'text/markdown',
  limit: TEXT_LIMIT,
  version: 2,
  detects: (_start, name) => extensions.includes(extensionOf(name)),
  read: (text, raw) => withParts(text, raw, readMarkdown, [byRules, byHeads, byHeadings]),
};

export function readMarkdown(text: string): Reading | Unreadable {
  const { metadata, body } = splitFrontMatter(text) ?? { metadata: {}, body: text };
  const cost = costOf(body);
  if (cost) return asPlainText(text, `It was brought in as plain text, marks and all, not as Markdown: ${cost}.`);
  const builder = new MarkdownWriter(body).write();
  const source = builder.done();
  if (!hasInk(source.text)) return asPlainText(text, 'It was brought in as plain text: as Markdown it has no words to show.');
  return { text: source, metadata: firstOf(metadata, { title: firstHeading(source) }, readHeader(source)), warnings: builder.warnings };
}

function asPlainText(text: string, warning: string): Reading | Unreadable {
  const reading = readPlainText(text);
  return isUnreadable(reading) ? reading : { ...reading, warnings: [...reading.warnings, warning] };
}

/** The first heading of the first level, or the heading the text begins with. */
function firstHeading({ text, blocks }: SourceText): Found<string> | null {
  const heading =
    blocks.find(({ type, level }) => type === 'heading' && level === 1) ?? blocks.slice(0, 1).find(({ type }) => type === 'heading');
  return heading ? { value: text.slice(heading.start, heading.end), from: 'the first heading' } : null;
}
