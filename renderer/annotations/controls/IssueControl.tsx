import { valueOf } from '../../../shared/annotations/field-value';
import { IssueField } from '../IssueField';
import { issueFor } from '../issue-for';
import { NONE, type ControlProps } from './control';

/** The issue that a position is about; a name that no issue has becomes a new one on Enter. */
export function IssueControl({ definition, fields, onChange, first }: ControlProps) {
  return (
    <IssueField
      label={definition.label}
      value={(valueOf(fields, definition.id) as string | null) ?? ''}
      placeholder={NONE}
      first={first}
      onName={(words) =>
        onChange(async () => {
          const { name, others } = await issueFor(words);
          return { [definition.id]: name, others };
        })
      }
    />
  );
}
