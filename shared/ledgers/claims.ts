import { kinds } from '../annotations/index';
import { fieldColumns } from './field-columns';
import type { LedgerColumn } from './column';
import type { LedgerDefinition } from './ledger';
import type { LinkTally } from './link-tallies';
import { recordColumns } from './record-columns';

const number = (id: string, label: string, count: (links: LinkTally) => number): LedgerColumn => ({
  id,
  label,
  width: label.includes(' ') ? 158 : 104,
  by: 'number',
  isNumber: true,
  value: ({ links }) => count(links) || null,
});

const columns: readonly LedgerColumn[] = [
  { id: 'title', label: 'Claim', width: 320, by: 'text', value: ({ title }) => title },
  ...fieldColumns(kinds.claim.fields, ['statement']),
  number('supports', 'Supporting', ({ supports }) => supports),
  number('contradicts', 'Contradicting', ({ contradicts }) => contradicts),
  number('independentFor', 'Independent support', ({ independentFor }) => independentFor),
  number('independentAgainst', 'Independent contradiction', ({ independentAgainst }) => independentAgainst),
  ...recordColumns,
];

/** What is said to be so: by whom, when, how it was checked, and what stands behind it. */
export const claims: LedgerDefinition = {
  id: 'claims',
  label: 'Claims',
  one: 'claim',
  many: 'claims',
  kind: 'claim',
  holds: ({ fields }) => fields.kind === 'claim',
  columns: () => columns,
  first: ['title', 'checking', 'speakers', 'said', 'about', 'supports', 'contradicts', 'independentFor', 'source'],
  facets: ['checking', 'speakers', 'source', 'collections', 'tags', 'attribution', 'publisher', 'state', 'coder'],
  modes: ['table'],
  empty: 'Select a passage in a text and press C: what it claims, who says so and when is collected here, from all sources.',
};
