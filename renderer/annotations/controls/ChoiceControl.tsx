import { valueOf } from '../../../shared/annotations/field-value';
import { Choice } from '../../ui/Choice';
import { NONE, type ControlProps } from './control';

/** One of a few values. */
export function ChoiceControl({ definition, fields, onChange }: ControlProps) {
  return (
    <Choice
      label={definition.label}
      value={(valueOf(fields, definition.id) ?? null) as string | null}
      options={definition.options ?? []}
      onChange={(value) => onChange({ [definition.id]: value })}
      {...(definition.always ? {} : { noneLabel: NONE })}
    />
  );
}
