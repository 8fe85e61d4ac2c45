import type { PersonFields } from '../model/annotation';
import type { FieldDefinition } from './field';

/** The fields of a figure in its other sense, a public figure. */
export const personFields: readonly FieldDefinition[] = [
  { id: 'name', label: 'Name', type: 'actor' },
  { id: 'nativeName', label: 'Name in its own script', type: 'text' },
  { id: 'office', label: 'Office', type: 'text' },
  { id: 'organisation', label: 'Organisation', type: 'text' },
  { id: 'term', label: 'Term', type: 'date' },
  { id: 'aliases', label: 'Also called', type: 'names' },
];

export const emptyPerson = (): PersonFields => ({
  kind: 'figure',
  variant: 'person',
  name: null,
  office: null,
  nativeName: null,
  actor: null,
  organisation: null,
  term: null,
  aliases: [],
});

/** "Vladimir Putin, president", or null where no name is stated. */
export const personTitle = ({ name, office }: PersonFields): string | null => (name && office ? `${name}, ${office}` : name);
