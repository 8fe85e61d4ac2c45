import { clockLabel, dateClock, keepWords } from '../../shared/annotations/clocks';
import { contextOf } from '../../shared/annotations/words';
import type { Annotation, Clock } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { DateField } from './DateField';
import { saveAnnotation } from './save';

interface ClockFieldProps {
  clock: Clock;
  annotation: Annotation;
  source: Source;
}

/** One of an annotation's own clocks: relative words count from its source's publication date, and wait while that is not known. */
export function ClockField({ clock, annotation, source }: ClockFieldProps) {
  const { id } = annotation;
  return (
    <DateField
      label={clockLabel(annotation.fields, clock)}
      value={annotation[clock]}
      waiting={annotation.unresolved?.[clock] ?? null}
      reference={source.published?.edtf ?? null}
      context={contextOf(annotation)}
      onCommit={(span) => void saveAnnotation(id, (now) => dateClock(now, clock, span), `Set date ${clock}`)}
      onWait={(words) => void saveAnnotation(id, (now) => keepWords(now, clock, words), 'Keep date words')}
    />
  );
}
