import { useId } from 'react';
import './Field.css';

interface WordsFieldProps {
  label: string;
  /** What stands in it while nothing is typed. */
  hint: string;
  /** Called at every change: nothing of it is kept until the form is sent. */
  onInput: (words: string) => void;
  longest: number;
  /** Names that are offered. */
  known?: readonly string[];
  about?: string | null;
  autoFocus?: boolean;
}

/** Words of a form that changes several records at once: empty at first, since they may differ in it. */
export function WordsField({ label, hint, onInput, longest, known = [], about = null, autoFocus = false }: WordsFieldProps) {
  const id = useId();
  return (
    <div className="ui-field">
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ui-input"
        placeholder={hint}
        maxLength={longest}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was just chosen
        autoFocus={autoFocus}
        list={known.length > 0 ? `${id}-known` : undefined}
        aria-describedby={about === null ? undefined : `${id}-about`}
        onChange={({ target }) => onInput(target.value)}
      />
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      )}
      {about !== null && (
        <span id={`${id}-about`} className="ui-description">
          {about}
        </span>
      )}
    </div>
  );
}
