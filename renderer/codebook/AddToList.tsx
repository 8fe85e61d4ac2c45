import { useState, type KeyboardEvent } from 'react';

/** A field that adds to a list: Enter keeps what is typed and stays for the next, leaving it keeps it too. */
export function AddToList({ label, onAdd }: { label: string; onAdd: (words: string) => void }) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const words = typed.trim().slice(0, 300);
    setTyped('');
    if (words !== '') onAdd(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add();
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
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
