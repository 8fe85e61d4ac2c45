import { useState } from 'react';
import { TextField } from '../ui/TextField';

interface RequiredNameProps {
  label: string;
  value: string;
  /** Gives a sentence where the name cannot be taken. */
  onName: (name: string) => Promise<string | null> | string | null | void;
  limit?: number;
}

/** A name that cannot be empty. What cannot be taken stays in the field, and is not stored. */
export function RequiredName({ label, value, onName, limit = 300 }: RequiredNameProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const commit = async (typed: string) => {
    const name = typed.trim().slice(0, limit);
    if (name === '') setRefused('Type a name. The last one was kept.');
    else if (name !== value) setRefused((await onName(name)) ?? null);
  };
  return (
    <div className="codebook-title">
      <TextField
        label={label}
        isLabelHidden
        value={value}
        error={refused}
        onInput={() => setRefused(null)}
        onCommit={(typed) => void commit(typed)}
      />
    </div>
  );
}
