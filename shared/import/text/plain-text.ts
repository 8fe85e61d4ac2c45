import { extensionOf, type Format } from '../format';
import { readHeader } from '../header';
import { nothingFound, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { TEXT_LIMIT } from '../limits';
import { byHeads, byRules, withParts } from '../parts/separated';
import { TextBuilder } from '../text-builder';
import { toParagraphs } from './lines';
import { setTitleApart } from './title-line';

const extensions = ['txt', 'text'];

/** Plain text: paragraphs as `toParagraphs` finds them, a title where the first line is one, the top lines' metadata. */
export const plainText: Format = {
  id: 'text',
  label: 'Plain text',
  extensions,
  mediaType: 'text/plain',
  limit: TEXT_LIMIT,
  version: 1,
  detects: (_start, name) => extensions.includes(extensionOf(name)),
  read: (text, raw) => withParts(text, raw, readPlainText, [byRules, byHeads]),
};

export function readPlainText(text: string): Reading | Unreadable {
  const paragraphs = toParagraphs(text);
  const titled = setTitleApart(paragraphs);
  let isTitle = titled !== null;
  const builder = new TextBuilder(() => (isTitle ? { type: 'heading', level: 1 } : { type: 'paragraph' }));
  for (const paragraph of titled ?? paragraphs) {
    builder.exact(paragraph);
    builder.endBlock();
    isTitle = false;
  }
  const source = builder.done();
  const title = titled ? { value: titled[0]!, from: 'the first line' } : null;
  return { text: source, metadata: firstOf(readHeader(source), { ...nothingFound, title }), warnings: [] };
}
