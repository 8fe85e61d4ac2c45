import type { TextFormat } from '../format';
import { isUnreadable, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { MARKUP_LIMIT } from '../limits';
import { readRichText } from './rich-text';

/** Rich text pasted by a person: all of it is the text, with no page around it. Chosen by the app, never detected. */
export const pastedHtml: TextFormat = {
  id: 'pasted-html',
  label: 'Pasted rich text',
  extensions: [],
  mediaType: 'text/html',
  limit: MARKUP_LIMIT,
  version: 1,
  detects: () => false,
  declaredEncoding: () => 'utf-8',
  read: readPasted,
};

function readPasted(markup: string): Reading | Unreadable {
  const reading = readRichText(markup);
  if (isUnreadable(reading)) return reading;
  const [first] = reading.text.blocks;
  const title = first?.type === 'heading' ? { value: reading.text.text.slice(first.start, first.end), from: 'the first heading' } : null;
  return { ...reading, metadata: firstOf(reading.metadata, { title }) };
}
