import { useState } from 'react';
import { TextField } from '../ui/TextField';
import { tooLong } from './too-long';

interface LongFieldProps {
  label: string;
  value: string;
  onCommit: (text: string) => void;
}

/** A field for a note or guidelines. What is too long to be kept stays in the field, and is not stored. */
export function LongField({ label, value, onCommit }: LongFieldProps) {
  const [why, setWhy] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      value={value}
      multiline
      error={why}
      onInput={(text) => setWhy(tooLong(text))}
      onCommit={(text) => {
        if (tooLong(text) === null) onCommit(text);
      }}
    />
  );
}
