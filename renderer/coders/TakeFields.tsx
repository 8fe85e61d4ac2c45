import { useEffect, useId, useRef, useState } from 'react';
import type { Side } from '../../shared/agreement/align';
import type { ComparedField } from '../../shared/agreement/compared-fields';
import type { Choices } from '../../shared/agreement/take-fields';
import { Button } from '../ui/Button';
import type { Names } from './verdicts';

interface TakeFieldsProps {
  names: Names;
  /** Those in which the two differ. */
  fields: readonly ComparedField[];
  onTake: (choices: Choices) => void;
  onCancel: () => void;
}

/** One annotation out of two: of each field that differs, the value of one coder is chosen. What is the same needs no choice. */
export function TakeFields({ names, fields, onTake, onCancel }: TakeFieldsProps) {
  const [chosen, choose] = useState<Choices>({});
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const all = Object.fromEntries(fields.map(({ id }): [string, Side] => [id, chosen[id] ?? 'a']));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter takes and Esc leaves from anywhere in the form
    <form
      ref={box}
      className="comparison-take"
      aria-label="Take field by field"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(all);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          onTake(all);
        }
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {fields.map((field) => (
        <Field
          key={field.id}
          field={field}
          names={names}
          value={all[field.id]!}
          onChange={(side) => choose({ ...chosen, [field.id]: side })}
        />
      ))}
      <div className="comparison-acts">
        <Button kind="primary" type="submit" keys="Enter">
          Put together
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

interface FieldProps {
  field: ComparedField;
  names: Names;
  value: Side;
  onChange: (side: Side) => void;
}

function Field({ field, names, value, onChange }: FieldProps) {
  const name = useId();
  return (
    <fieldset className="comparison-choice">
      <legend>{field.label}</legend>
      {(['a', 'b'] as const).map((side, at) => (
        <label key={side} data-chosen={value === side || undefined}>
          <input type="radio" name={name} checked={value === side} onChange={() => onChange(side)} />
          <span>
            {field[side] ?? <i>none stated</i>}
            <small>{names[at]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
