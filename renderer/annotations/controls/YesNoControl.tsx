import { valueOf } from '../../../shared/annotations/field-value';
import { Choice } from '../../ui/Choice';
import { NONE, type ControlProps } from './control';

const options = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const;

/** Yes, no, or nobody said. */
export function YesNoControl({ definition, fields, onChange }: ControlProps) {
  const value = (valueOf(fields, definition.id) ?? null) as boolean | null;
  return (
    <Choice
      label={definition.label}
      value={value === null ? null : value ? 'yes' : 'no'}
      options={options}
      noneLabel={NONE}
      onChange={(chosen) => onChange({ [definition.id]: chosen === null ? null : chosen === 'yes' })}
    />
  );
}
