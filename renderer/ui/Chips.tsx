import { Icon } from './Icon';
import './Chips.css';

/** One thing that is asked for, and what asks for it no more. */
export interface Chip {
  readonly words: string;
  readonly onRemove: () => void;
}

/** What a list is filtered by, each with the way to ask no more: the focus goes to the one beside it. */
export function Chips({ chips, className = '' }: { chips: readonly Chip[]; className?: string }) {
  if (chips.length === 0) return null;
  return (
    <ul className={`ui-chips ${className}`} aria-label="Filtered by">
      {chips.map(({ words, onRemove }, at) => (
        <li key={`${words} ${chips.slice(0, at).filter((chip) => chip.words === words).length}`}>
          <button
            type="button"
            className="ui-chip"
            title={words}
            aria-label={`No longer filter by ${words}`}
            onClick={({ currentTarget }) => {
              const own = currentTarget.parentElement;
              (own?.nextElementSibling ?? own?.previousElementSibling)?.querySelector('button')?.focus();
              onRemove();
            }}
          >
            <span dir="auto">{words}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
