import { useRef, useState, type KeyboardEvent } from 'react';
import './NewName.css';

interface NewNameProps {
  label: string;
  /** Adds it. Gives a sentence where it was not, yet; `isAgain`: the same name was asked for just before. */
  onAdd: (name: string, isAgain: boolean) => Promise<string | null> | string | null;
  maxLength?: number;
}

/** A field that makes something new of the name typed, on Enter. */
export function NewName({ label, onAdd, maxLength = 300 }: NewNameProps) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const asked = useRef('');
  /** Neither a key held down nor one pressed twice adds the same again. */
  const isAdding = useRef(false);
  const add = async () => {
    const name = typed.trim();
    if (name === '' || isAdding.current) return;
    isAdding.current = true;
    const answer = await Promise.resolve(onAdd(name, asked.current === name)).finally(() => (isAdding.current = false));
    asked.current = name;
    setSaid(answer);
    if (answer !== null) return;
    asked.current = '';
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      if (!event.repeat) void add();
    } else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="codebook-new" data-dirty={typed !== '' || undefined}>
      <input
        className="ui-input"
        aria-label={label}
        placeholder={`${label}: name, then Enter`}
        maxLength={maxLength}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setSaid(null);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="codebook-said">
        {said}
      </p>
    </div>
  );
}
