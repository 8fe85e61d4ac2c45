import { useState } from 'react';
import { contextOf } from '../../shared/annotations/words';
import type { DateSpan } from '../../shared/dates/date-span';
import { formatWithWeekday } from '../../shared/dates/format-span';
import { readDate } from '../../shared/dates/read-date';
import type { Annotation, Clock } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { locale } from '../../shared/text/counted';
import { currentCoder } from '../store/commit';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';

interface WaitingDatesProps {
  readonly annotation: Annotation;
  readonly source: Source;
  /** Dates a clock, or (null) leaves it without a date: nobody says. */
  readonly onDate: (annotation: Annotation, clock: Clock, span: DateSpan | null) => void;
}

/** A field for each date of a passage whose words wait. */
export function WaitingDates({ annotation, source, onDate }: WaitingDatesProps) {
  return Object.entries(annotation.unresolved ?? {}).map(([clock, words], place) => (
    <WaitingDate
      key={clock}
      clock={clock as Clock}
      words={words}
      annotation={annotation}
      source={source}
      isFirst={place === 0}
      onDate={onDate}
    />
  ));
}

interface WaitingDateProps extends WaitingDatesProps {
  readonly clock: Clock;
  readonly words: string;
  readonly isFirst: boolean;
}

function WaitingDate({ clock, words, annotation, source, isFirst, onDate }: WaitingDateProps) {
  const [typed, setTyped] = useState(words);
  const [refused, setRefused] = useState<string | null>(null);
  const reference = source.published?.edtf ?? null;
  const read = (said: string) => readDate(said, { reference, context: contextOf(annotation), coder: currentCoder() });
  const reading = typed.trim() ? read(typed) : null;
  const keep = (said: string): void => {
    const result = read(said);
    if (result.ok) onDate(annotation, clock, result.span);
    else setRefused(result.error.message);
  };
  const waits = reference === null ? 'the publication date of its source is not known' : 'it cannot be told from the publication date';
  return (
    <div className="review-date">
      <p>
        {clock === 'said' ? 'Said' : 'About'} “{words}”, but {waits}.
      </p>
      <TextField
        label={clock === 'said' ? 'When it was said' : 'The time it is about'}
        value={words}
        autoFocus={isFirst}
        error={refused}
        description={
          reading?.ok
            ? `${formatWithWeekday(reading.span, locale)}. ${reading.span.reading}`
            : 'A date in plain words or EDTF. Enter keeps it.'
        }
        onInput={(said) => {
          setTyped(said);
          setRefused(null);
        }}
        onCommit={keep}
      />
      <div className="review-acts">
        <Button kind="primary" isDisabled={!reading?.ok} onPress={() => keep(typed)}>
          Keep this date
        </Button>
        <Button kind="quiet" onPress={() => onDate(annotation, clock, null)}>
          None stated
        </Button>
      </div>
    </div>
  );
}
