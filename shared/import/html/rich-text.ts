import { type Reading, type Unreadable } from '../imported';
import { readHeader } from '../header';
import { firstOf } from '../labels';
import { MARKUP_LIMIT } from '../limits';
import { sanitize } from '../sanitize';
import { DomWriter } from './blocks';
import { parsePage } from './dom';
import { ownDeclarations } from './html';
import { isNestedTooDeeply } from './nesting';
import { prune } from './prune';

/** Reads mark-up that is all text, with no page around it (the body of a message, what was copied): every word a reader would see, without Readability. */
export function readRichText(markup: string): Reading | Unreadable {
  if (markup.length > MARKUP_LIMIT) return { code: 'too-large', reason: 'it has too much mark-up' };
  const { text: clean, warnings } = sanitize(markup);
  if (ownDeclarations.test(clean)) return { code: 'entities', reason: 'it declares entities of its own, which can be used to do harm' };
  if (isNestedTooDeeply(clean)) return { code: 'too-deep', reason: 'its elements are nested too deeply' };
  const document = parsePage(clean);
  prune(document.documentElement);
  const builder = new DomWriter(document.body).write();
  const text = builder.done();
  return { text, metadata: firstOf(readHeader(text)), warnings: [...warnings, ...builder.warnings] };
}
