import { useId } from 'react';

export interface KeepOption {
  readonly id: string;
  readonly label: string;
  readonly small: string;
  /** How many records name it. */
  readonly count: number;
}

interface KeepChoiceProps {
  /** What they are: "actor". */
  what: string;
  value: string;
  options: readonly KeepOption[];
  onChange: (id: string) => void;
}

const MOST = 100;

/** Which of several things is kept when they become one: of very many, one of those named most. */
export function KeepChoice({ what, value, options, onChange }: KeepChoiceProps) {
  const name = useId();
  const offered = options.length <= MOST ? options : mostNamed(options, value);
  return (
    <fieldset className="codebook-keep">
      <legend className="ui-label">The {what} that is kept</legend>
      <div className="codebook-keep-list">
        {offered.map(({ id, label, small }) => (
          <label key={id} className="codebook-tick">
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            <span dir="auto">{label}</span> <span className="codebook-small">{small}</span>
          </label>
        ))}
      </div>
      {offered.length < options.length && <p className="codebook-small">Only those named most are offered here.</p>}
    </fieldset>
  );
}

const mostNamed = (options: readonly KeepOption[], kept: string): readonly KeepOption[] =>
  [...options].sort((a, b) => Number(b.id === kept) - Number(a.id === kept) || b.count - a.count).slice(0, MOST);
