import { valueOf } from '../../../shared/annotations/field-value';
import { Chips } from '../Chips';
import { NONE, type ControlProps } from './control';

/** Several short names. */
export function NamesControl({ definition, fields, onChange }: ControlProps) {
  const names = (now: ControlProps['fields']) => (valueOf(now, definition.id) ?? []) as string[];
  return (
    <div className="inspector-field" role="group" aria-label={definition.label}>
      <span className="ui-label" aria-hidden="true">
        {definition.label}
      </span>
      <Chips
        label={definition.label}
        values={names(fields)}
        addLabel={`Add to ${definition.label.toLowerCase()}`}
        placeholder={names(fields).length ? 'add another' : NONE}
        limit={300}
        onChange={(change) => onChange((now) => ({ [definition.id]: change(names(now)) }))}
      />
    </div>
  );
}
