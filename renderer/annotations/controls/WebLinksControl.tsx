import { valueOf } from '../../../shared/annotations/field-value';
import type { WebLink } from '../../../shared/model/annotation';
import { WebLinks } from '../WebLinks';
import { NONE, type ControlProps } from './control';

/** What a claim was checked against. */
export function WebLinksControl({ definition, fields, onChange }: ControlProps) {
  const links = (now: ControlProps['fields']) => (valueOf(now, definition.id) ?? []) as WebLink[];
  return (
    <WebLinks
      label={definition.label}
      links={links(fields)}
      placeholder={NONE}
      onChange={(change) => onChange((now) => ({ [definition.id]: change(links(now)) }))}
    />
  );
}
