import { haystack } from '../../ledgers/filter';
import type { DatedEvent } from '../../model/timeline';
import { fold } from '../../text/fold';
import type { LensContext } from '../lenses/lens';
import { onceFor, witnessOf } from '../witness';

/** The event's own words, folded; made once for each. */
const ownWords = onceFor(({ title, text, note, tags, lane = '', media = [], datings = [], when }: DatedEvent): string =>
  [
    title,
    text,
    note,
    ...tags,
    lane,
    when?.words ?? '',
    ...media.flatMap(({ name, credit, caption, alternative }) => [name, credit, caption, alternative]),
    ...datings.map((dating) => dating.note),
  ]
    .map(fold)
    .join('\n'),
);

/** Whether folded words stand anywhere in an event or what it rests on. */
export function stands(sought: string, event: DatedEvent, context: LensContext): boolean {
  if (ownWords(event).includes(sought)) return true;
  for (const id of event.evidence) {
    const annotation = context.annotations.get(id);
    if (annotation && haystack(witnessOf(annotation, context)).includes(sought)) return true;
  }
  return false;
}
