import { useId } from 'react';
import './Field.css';

export interface ChoiceProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly { id: T; label: string }[];
  onChange: (value: T | null) => void;
  /** Words for "no value", such as "none stated"; without them a value must be chosen. */
  noneLabel?: string;
  isLabelHidden?: boolean;
}

/** One of a few values, in the system's own select: type-ahead, arrows and screen readers as everywhere else. */
export function Choice<T extends string>({ label, value, options, onChange, noneLabel, isLabelHidden }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="ui-field">
      {!isLabelHidden && (
        <label className="ui-label" htmlFor={id}>
          {label}
        </label>
      )}
      <select
        id={id}
        className="ui-choice"
        value={value ?? ''}
        aria-label={isLabelHidden ? label : undefined}
        onChange={(event) => onChange(options.find((option) => option.id === event.target.value)?.id ?? null)}
      >
        {(noneLabel !== undefined || value === null) && <option value="">{noneLabel ?? ''}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
