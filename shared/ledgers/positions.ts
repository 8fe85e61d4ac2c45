import { kinds } from '../annotations/index';
import { keyOf, type LedgerColumn } from './column';
import { fieldColumns } from './field-columns';
import type { LedgerDefinition } from './ledger';
import { recordColumns } from './record-columns';
import type { LedgerRow } from './row';

export const issueOf = ({ annotation: { fields } }: LedgerRow): string | null => (fields.kind === 'position' ? fields.issue : null);

const columns: readonly LedgerColumn[] = [
  { id: 'title', label: 'Position', width: 300, by: 'text', value: ({ title }) => title },
  { id: 'issue', label: 'Issue', width: 150, by: 'text', value: issueOf, keys: (row) => keyOf(issueOf(row)) },
  ...fieldColumns(kinds.position.fields, ['statement', 'issue', 'supersedes']),
  ...recordColumns,
];

/** Where each stands on an issue, over time. */
export const positions: LedgerDefinition = {
  id: 'positions',
  label: 'Positions',
  one: 'position',
  many: 'positions',
  kind: 'position',
  holds: ({ fields }) => fields.kind === 'position',
  columns: () => columns,
  first: ['title', 'holders', 'issue', 'stance', 'condition', 'said', 'about', 'source'],
  facets: ['issue', 'holders', 'stance', 'source', 'collections', 'tags', 'publisher', 'state', 'coder'],
  modes: ['matrix', 'table'],
  empty: 'Select a passage in a text and press P: who holds what on which issue is collected here, from all sources.',
};
