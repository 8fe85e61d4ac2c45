import { useState } from 'react';
import type { DateSpan } from '../../shared/dates/date-span';
import { precisionOf } from '../../shared/dates/format-span';
import { readDate, type ReadDateResult } from '../../shared/dates/read-date';
import { currentCoder } from '../store/commit';
import { TextField } from '../ui/TextField';
import { upperFirst } from './locale';

interface DateFieldProps {
  label: string;
  value: DateSpan | null;
  /** EDTF of the date that relative words count from; null where none is stated. */
  reference: string | null;
  /** Where the value comes from. */
  foundIn?: string | null;
  /** What the words may count from, said while there is no date. */
  hint?: string | null;
  none?: string;
  onCommit: (span: DateSpan | null) => void;
}

/** A date in plain words or EDTF, with its reading beneath as it is typed. Words that cannot be read stay, and are not stored. */
export function DateField({ label, value, reference, foundIn, hint, none = 'none stated', onCommit }: DateFieldProps) {
  const stored = value?.words ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const isTyping = typed !== null && typed !== stored;
  const read = (words: string): ReadDateResult => readDate(words, { reference, coder: currentCoder() });
  const commit = (words: string) => {
    if (!words.trim()) return onCommit(null);
    const result = read(words);
    if (result.ok) onCommit(result.span);
    else setRefused(result.error.message);
  };
  const reading = isTyping && typed.trim() ? read(typed) : null;
  return (
    <TextField
      label={label}
      value={stored}
      placeholder={none}
      onCommit={commit}
      onInput={(words) => {
        setTyped(words);
        setRefused(null);
      }}
      error={refused}
      description={refused === null && description(reading, isTyping ? null : value, foundIn ?? null, hint ?? null)}
    />
  );
}

/** The reading of what is typed, else of what is stored; the hint where there is neither. */
function description(reading: ReadDateResult | null, value: DateSpan | null, foundIn: string | null, hint: string | null) {
  if (reading && !reading.ok) return <span className="inspector-reading">{reading.error.message}</span>;
  const span = reading?.span ?? value;
  if (!span) return hint && <span className="inspector-small">{hint}</span>;
  return (
    <span className="inspector-reading">
      {span.reading}
      {span.conventions.map((convention) => (
        <span key={convention}> {upperFirst(convention)}.</span>
      ))}
      <span className="inspector-small">
        {[span.edtf, precisionOf(span), reading ? 'Enter keeps it' : foundIn].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}
