import { useState, type KeyboardEvent } from 'react';
import { MOST_LISTED } from '../../shared/model/record';
import { numbered } from '../../shared/text/counted';
import { useOnLeave } from '../ui/use-on-leave';

interface AddToListProps {
  label: string;
  /** How many the list has, and may have. */
  count: number;
  most?: number;
  onAdd: (words: string) => void;
}

/** A field that adds to a list: Enter keeps what is typed and stays for the next, leaving it keeps it too. A full list says that it is. */
export function AddToList({ label, count, most = MOST_LISTED, onAdd }: AddToListProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const words = typed.trim().slice(0, 300);
    setTyped('');
    if (words !== '') onAdd(words);
  };
  useOnLeave(add);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add();
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (count >= most) return <span className="codebook-small">There may be {numbered(most)}, and no more.</span>;
  return (
    <span className="codebook-add" data-dirty={typed !== '' || undefined}>
      <input
        className="ui-input"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
    </span>
  );
}
