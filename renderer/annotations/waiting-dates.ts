import { contextOf } from '../../shared/annotations/words';
import { readDate } from '../../shared/dates/read-date';
import type { Annotation } from '../../shared/model/annotation';
import { counted } from '../../shared/text/counted';

/**
 * How many words of dates wait among the annotations of one source: for a publication date (for a closer one than `reference`, EDTF, where
 * there is one), or only for a person to accept what they can be read as by now. A sentence for each, none where nothing waits.
 */
export function waitingSentences(annotations: readonly Annotation[], reference: string | null): string[] {
  const kept = annotations.flatMap((annotation) => Object.values(annotation.unresolved ?? {}).map((words) => ({ annotation, words })));
  const readable = kept.filter(({ annotation, words }) => readDate(words, { reference, context: contextOf(annotation) }).ok).length;
  const unreadable = kept.length - readable;
  return [
    ...(unreadable ? [`${counted(unreadable, 'date waits', 'dates wait')} for a ${reference ? 'closer ' : ''}publication date`] : []),
    ...(readable ? [`${counted(readable, 'date waits', 'dates wait')} to be accepted beside the passage`] : []),
  ];
}
