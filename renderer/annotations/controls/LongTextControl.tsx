import { valueOf } from '../../../shared/annotations/field-value';
import { LongText } from '../LongText';
import { NONE, type ControlProps } from './control';

/** A sentence or more; Enter accepts it. */
export function LongTextControl({ definition, fields, onChange, first }: ControlProps) {
  const value = (valueOf(fields, definition.id) ?? null) as string | null;
  return (
    <LongText
      label={definition.label}
      value={value ?? ''}
      placeholder={NONE}
      onCommit={(words) => onChange({ [definition.id]: words.trim() || null })}
      first={first}
      enterAccepts
    />
  );
}
