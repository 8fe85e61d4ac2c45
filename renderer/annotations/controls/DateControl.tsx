import { valueOf } from '../../../shared/annotations/field-value';
import type { DateSpan } from '../../../shared/dates/date-span';
import { DateField } from '../DateField';
import type { ControlProps } from './control';

/** A date or a stretch of time by itself: it counts from no other date, so that none moves beneath it. */
export function DateControl({ definition, fields, onChange }: ControlProps) {
  return (
    <DateField
      label={definition.label}
      value={(valueOf(fields, definition.id) ?? null) as DateSpan | null}
      reference={null}
      isAlone
      onCommit={(span) => onChange({ [definition.id]: span })}
    />
  );
}
