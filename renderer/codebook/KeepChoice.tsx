import { useId } from 'react';

interface KeepChoiceProps {
  /** What they are: "actor". */
  what: string;
  value: string;
  options: readonly { id: string; label: string; small: string }[];
  onChange: (id: string) => void;
}

/** Which of several things is kept when they become one. */
export function KeepChoice({ what, value, options, onChange }: KeepChoiceProps) {
  const name = useId();
  return (
    <fieldset className="codebook-keep">
      <legend className="ui-label">The {what} that is kept</legend>
      <div className="codebook-keep-list">
        {options.map(({ id, label, small }) => (
          <label key={id} className="codebook-tick">
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            <span dir="auto">{label}</span> <span className="codebook-small">{small}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
