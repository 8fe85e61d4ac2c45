import { valueOf } from '../../../shared/annotations/field-value';
import { contextOf } from '../../../shared/annotations/words';
import type { DateSpan } from '../../../shared/dates/date-span';
import { DateField } from '../DateField';
import type { ControlProps } from './control';

/** A date or a stretch of time; relative words count from the source's publication date. */
export function DateControl({ definition, fields, annotation, source, onChange }: ControlProps) {
  return (
    <DateField
      label={definition.label}
      value={(valueOf(fields, definition.id) ?? null) as DateSpan | null}
      reference={source.published?.edtf ?? null}
      context={contextOf(annotation)}
      onCommit={(span) => onChange({ [definition.id]: span })}
    />
  );
}
