import { useState } from 'react';
import type { DateSpan } from '../../shared/dates/date-span';
import { formatSpan } from '../../shared/dates/format-span';
import { readDate } from '../../shared/dates/read-date';
import { currentCoder } from '../store/commit';
import { TextField } from '../ui/TextField';

/** How long an office was held, in plain words or EDTF: "2012-12-26/2020-09-16", "from 1957". Words that cannot be read stay, and are not stored. */
export function TermField({ value, onChange }: { value: DateSpan | null; onChange: (term: DateSpan | null) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const stored = value?.words ?? '';
  const read = (words: string) => readDate(words, { reference: null, coder: currentCoder() });
  const commit = (words: string) => {
    if (words.trim() === '') return onChange(null);
    const result = read(words);
    if (result.ok) onChange(result.span);
    else setRefused(result.error.message);
  };
  const reading = typed !== null && typed.trim() !== '' && typed !== stored ? read(typed) : null;
  const said = reading ? (reading.ok ? formatSpan(reading.span) : reading.error.message) : value && formatSpan(value);
  return (
    <TextField
      label="Term"
      isLabelHidden
      value={stored}
      placeholder="term: 2012 to 2020"
      description={refused === null ? said : null}
      error={refused}
      onInput={(words) => {
        setTyped(words);
        setRefused(null);
      }}
      onCommit={commit}
    />
  );
}
