import { useState, type ReactNode } from 'react';
import type { DateSpan } from '../../shared/dates/date-span';
import { formatSpan } from '../../shared/dates/format-span';
import { readDate, type ReadDateResult } from '../../shared/dates/read-date';
import { currentCoder } from '../store/commit';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { SpanNote, TypedNote, WaitingNote } from './DateNote';

interface DateFieldProps {
  label: string;
  value: DateSpan | null;
  /** EDTF of the date that relative words count from; null where none is stated. */
  reference: string | null;
  /** The sentence that tells which Friday is meant, the last or the next. */
  context?: string;
  /** Words that were kept because there was no date, or none close enough, to count from. */
  waiting?: string | null;
  /** Where the value comes from. */
  foundIn?: string | null;
  /** What the words may count from, said while there is no date. */
  hint?: string | null;
  none?: string;
  /** It counts from no other date, so that none moves beneath it: relative words are refused. */
  isAlone?: boolean;
  onCommit: (span: DateSpan | null) => void;
  /** Keeps words that only lack a date to count from; without it they are refused as others are. */
  onWait?: (words: string) => void;
}

/** A date in plain words or EDTF, with its reading beneath as it is typed. Words that cannot be read stay, and are not stored. */
export function DateField(props: DateFieldProps) {
  const { label, value, reference, context = '', waiting = null, none = 'none stated', onCommit, onWait } = props;
  const stored = value?.words ?? waiting ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const isTyping = typed !== null && typed.trim() !== stored;
  const read = (words: string): ReadDateResult => {
    const result = readDate(words, { reference, context, coder: currentCoder() });
    if (result.ok || !props.isAlone || result.error.code !== 'needs-reference') return result;
    return { ...result, error: { ...result.error, message: 'Type the date itself: this field counts from no other date.' } };
  };
  const mayWait = (result: ReadDateResult) => !result.ok && result.error.code === 'needs-reference' && onWait !== undefined;
  const commit = (words: string) => {
    if (!words.trim()) return onCommit(null);
    const result = read(words);
    if (result.ok) onCommit(result.span);
    else if (mayWait(result)) onWait?.(words.trim());
    else setRefused(result.error.message);
  };
  const reading = isTyping ? (typed.trim() ? read(typed) : null) : value === null && waiting !== null ? read(waiting) : null;
  const note = (): ReactNode => {
    if (refused !== null) return null;
    if (isTyping) return reading && <TypedNote reading={reading} mayWait={mayWait(reading)} />;
    if (value) return <SpanNote span={value} last={props.foundIn ?? null} />;
    if (waiting !== null && reading) return <WaitingNote words={waiting} reading={reading} reference={reference} />;
    return props.hint && <span className="inspector-small">{props.hint}</span>;
  };
  return (
    <>
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
        description={note()}
      />
      {!isTyping && reading?.ok && (
        <Button
          onPress={({ target }) => {
            onCommit(reading.span);
            // The button goes once the date is there.
            target.previousElementSibling?.querySelector('input')?.focus();
          }}
        >
          Accept {formatSpan(reading.span)}
        </Button>
      )}
    </>
  );
}
