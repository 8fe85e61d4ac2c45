import { useState, type KeyboardEvent } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';

interface AddFieldProps {
  label: string;
  placeholder: string;
  /** Called with each name typed, without spaces round it. */
  onAdd: (words: string) => void;
  /** A comma ends a name, as Enter does. */
  commas?: boolean;
  /** Takes the focus when it comes, where a person has just asked for it. */
  autoFocus?: boolean;
  /** Called on Esc with nothing typed. */
  onCancel?: () => void;
}

/** A field that adds what is typed to a list on Enter or on leaving it, and is empty again. Esc empties it. */
export function AddField({ label, placeholder, onAdd, commas, autoFocus, onCancel }: AddFieldProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim()) onAdd(typed.trim());
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const ends = event.key === 'Enter' || (commas && event.key === ',');
    if (ends && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape' && typed) {
      event.stopPropagation();
      setTyped('');
    } else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <TextField className="ui-field inspector-add" aria-label={label} value={typed} onChange={setTyped} autoFocus={autoFocus ?? false}>
      <Input className="ui-input" placeholder={placeholder} onKeyDown={onKeyDown} onBlur={add} />
    </TextField>
  );
}
