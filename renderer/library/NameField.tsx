import { useEffect, useRef } from 'react';

export interface NameFieldProps {
  label: string;
  value: string;
  /** Called once: with the name, or with null where nothing is to change. */
  onDone: (name: string | null) => void;
}

/** A field in place of a name: Enter and leaving it keep what is typed, Esc does not. */
export function NameField({ label, value, onDone }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = (name: string | null) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(name);
  };
  const keep = (typed: string) => {
    const name = typed.trim();
    done(name === '' || name === value ? null : name);
  };
  return (
    <input
      ref={field}
      className="ui-input library-name"
      aria-label={label}
      maxLength={300}
      defaultValue={value}
      onBlur={({ target }) => keep(target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep(event.currentTarget.value);
        else if (event.key === 'Escape') done(null);
      }}
    />
  );
}
