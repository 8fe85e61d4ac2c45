import type { DateSpan } from '../../shared/dates/date-span';
import { formatSpan, precisionOf } from '../../shared/dates/format-span';
import type { ReadDateResult } from '../../shared/dates/read-date';
import { upperFirst } from './locale';

/** How a date was reached, in sentences: its reading and the conventions it rests on. */
export const readingWords = ({ reading, conventions }: DateSpan): string =>
  [reading, ...conventions.map((convention) => `${upperFirst(convention)}.`)].join(' ');

/** How a date was reached: the reading, its conventions, and a line of small print. */
export function SpanNote({ span, last }: { span: DateSpan; last: string | null }) {
  return (
    <span className="inspector-reading">
      {readingWords(span)}
      <span className="inspector-small">{[span.edtf, precisionOf(span), last].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

/** What is wrong with words as they are typed. `mayWait`: they can be kept until there is a date to count from. */
export function TypedNote({ reading, mayWait }: { reading: ReadDateResult; mayWait: boolean }) {
  if (reading.ok) return <SpanNote span={reading.span} last="Enter keeps it" />;
  return (
    <span className="inspector-reading">
      {reading.error.message}
      {mayWait && <span className="inspector-small">Enter keeps the words until it is known</span>}
    </span>
  );
}

interface WaitingNoteProps {
  words: string;
  reading: ReadDateResult;
  /** EDTF of the publication date as far as it is known. */
  reference: string | null;
}

/** Why kept words have no date yet, or what they could be read as by now. */
export function WaitingNote({ words, reading, reference }: WaitingNoteProps) {
  if (reading.ok) return <SpanNote span={reading.span} last="not accepted yet" />;
  return <span className="inspector-small">{waitsFor(words, reading, reference)}</span>;
}

function waitsFor(words: string, reading: ReadDateResult & { ok: false }, reference: string | null): string {
  if (reading.error.code !== 'needs-reference') return reading.error.message;
  if (reference === null) return `“${words}” waits for the source's publication date.`;
  return `“${words}” waits for a closer publication date than ${formatSpan(reference)}.`;
}
