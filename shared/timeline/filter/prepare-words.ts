import type { DatedEvent } from '../../model/timeline';
import type { LensContext } from '../lenses/lens';
import { stands } from './event-words';

/** Makes ready what words are looked for in, of some events from `at` on; gives where to go on, null at the end. */
export function prepareWords(events: readonly DatedEvent[], context: LensContext, at: number, count: number): number | null {
  // No text holds it, so that all of them are looked through.
  for (const event of events.slice(at, at + count)) stands('\u0000', event, context);
  return at + count < events.length ? at + count : null;
}
