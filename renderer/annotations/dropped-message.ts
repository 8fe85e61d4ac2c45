import { locale } from '../../shared/text/counted';
import { lowerFirst } from './locale';

/** What a change of kind let go of, in a sentence; null where nothing was. */
export function droppedMessage(dropped: readonly string[], kind: string): string | null {
  if (dropped.length === 0) return null;
  const fields = new Intl.ListFormat(locale).format(dropped.map(lowerFirst));
  return `A ${kind} has no place for ${fields}. Undo brings back what was there.`;
}
