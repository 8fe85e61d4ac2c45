import { valueOf } from '../../../shared/annotations/field-value';
import { TextField } from '../../ui/TextField';
import { NONE, type ControlProps } from './control';

/** A few words on one line. */
export function TextControl({ definition, fields, onChange, first }: ControlProps) {
  const value = (valueOf(fields, definition.id) ?? null) as string | null;
  return (
    <TextField
      label={definition.label}
      value={value ?? ''}
      placeholder={NONE}
      onCommit={(words) => onChange({ [definition.id]: words.trim() || null })}
      first={first}
    />
  );
}
