import { useId } from 'react';
import type { DateSpan } from '../../../shared/dates/date-span';
import { formatSpan } from '../../../shared/dates/format-span';
import { readDate, type ReadDateResult } from '../../../shared/dates/read-date';
import type { DatedEvent } from '../../../shared/model/timeline';
import { locale } from '../../../shared/text/counted';
import { evidenceOf } from '../../../shared/timeline/evidence';
import type { LensContext } from '../../../shared/timeline/lenses/lens';
import { currentCoder } from '../../store/commit';
import { changeEvents } from '../../store/edits/events/change-events';
import { CellNote } from './CellNote';
import type { ListBook } from './list-book';
import { useCellWords } from './use-cell-words';

interface DateEditorProps {
  event: DatedEvent;
  book: ListBook;
  onDone: () => void;
}

/** The date of an event while it is written, with what it is read as beneath; empty takes the date away. Words that cannot be read are not kept. */
export function DateEditor({ event, book, onDone }: DateEditorProps) {
  const about = useId();
  const read = (words: string): ReadDateResult => readDate(words, { reference: referenceOf(event, book.context), coder: currentCoder() });
  const onKeep = (words: string): boolean => {
    const result = words.trim() === '' ? null : read(words);
    if (result?.ok === false) return false;
    void changeEvents([event.id], 'Set date of event', () => ({ when: result && result.span }));
    return true;
  };
  const value = event.when?.words ?? '';
  const { typed, input } = useCellWords({ key: `${event.id} date`, value, onKeep, onDone });
  // Words that were not touched are told as they were read when they were kept.
  const reading = typed === value && event.when ? kept(event.when) : typed.trim() === '' ? null : read(typed);
  return (
    <>
      <input
        {...input}
        maxLength={2_000}
        placeholder="undated"
        aria-label={`Date of ${event.title}`}
        aria-invalid={reading?.ok === false || undefined}
        aria-describedby={about}
      />
      <CellNote id={about} isWrong={reading?.ok === false}>
        {noteOf(reading)}
      </CellNote>
    </>
  );
}

const kept = (span: DateSpan): ReadDateResult => ({ ok: true, span });

function noteOf(reading: ReadDateResult | null): string {
  if (reading === null) return 'No date: it waits among the undated.';
  if (!reading.ok) return `${reading.error.message} Esc brings the last date back.`;
  const { span } = reading;
  return [formatSpan(span, locale), span.edtf, span.reading].filter(Boolean).join(' · ');
}

/** The date that relative words count from: the first publication date among the sources it rests on. */
function referenceOf(event: DatedEvent, { annotations, sources }: LensContext): string | null {
  for (const { source } of evidenceOf(event, annotations)) {
    const published = sources.get(source)?.published;
    if (published) return published.edtf;
  }
  return null;
}
