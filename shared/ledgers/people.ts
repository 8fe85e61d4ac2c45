import { formatSpanShort } from '../dates/format-span';
import { keyOf, type LedgerColumn } from './column';
import { nothingCompared, type LedgerDefinition } from './ledger';
import { allNames, officeConflict, personKey, personOf } from './office-conflict';
import { recordColumns } from './record-columns';
import type { LedgerRow } from './row';

const text = (id: string, label: string, width: number, value: (row: LedgerRow) => string | null, isKeyed = false): LedgerColumn => ({
  id,
  label,
  width,
  by: 'text',
  value,
  ...(isKeyed ? { keys: (row: LedgerRow) => keyOf(value(row)) } : {}),
});

const recordedOffices = ({ actor }: LedgerRow): string | null =>
  actor?.offices
    .map(({ title, organisation, term }) =>
      [title, organisation, term && formatSpanShort(term)].filter((part) => part !== null && part !== '').join(', '),
    )
    .join('; ') || null;

const hasConflict = keyOf('In conflict', 'yes');
const noConflict = keyOf('No conflict', 'no');

const columns = (mentions: ReadonlyMap<string, number>): LedgerColumn[] => [
  text('title', 'Name', 200, (row) => personOf(row)?.name ?? row.title),
  {
    ...text('person', 'Actor', 160, ({ actor }) => actor?.name ?? null),
    keys: (row) => keyOf(row.actor?.name ?? personOf(row)?.name, personKey(row) ?? ''),
  },
  text('office', 'Office', 160, (row) => personOf(row)?.office ?? null, true),
  text('organisation', 'Organisation', 150, (row) => personOf(row)?.organisation ?? null, true),
  { id: 'term', label: 'Term', width: 130, by: 'date', value: (row) => personOf(row)?.term ?? null },
  {
    id: 'conflict',
    label: 'Conflict',
    width: 230,
    by: 'text',
    value: officeConflict,
    keys: (row) => (officeConflict(row) ? hasConflict : noConflict),
  },
  text('offices', 'Offices recorded', 200, recordedOffices),
  text('aliases', 'Also called', 150, (row) => allNames(row).join(', ') || null),
  text('nativeName', 'Name in its own script', 130, (row) => personOf(row)?.nativeName ?? row.actor?.nativeName ?? null),
  {
    id: 'mentions',
    label: 'Sources',
    width: 80,
    by: 'number',
    isNumber: true,
    value: (row) => mentions.get(personKey(row) ?? '') ?? null,
  },
  ...recordColumns,
];

/** In how many sources each person is named. */
function countMentions(rows: readonly LedgerRow[]): ReadonlyMap<string, number> {
  const sources = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = personKey(row);
    if (key === null) continue;
    const found = sources.get(key);
    if (found) found.add(row.annotation.source);
    else sources.set(key, new Set([row.annotation.source]));
  }
  return new Map([...sources].map(([key, { size }]) => [key, size]));
}

/** The public figures: the office each source gives them, beside what the codebook records. */
export const people: LedgerDefinition = {
  id: 'people',
  label: 'People',
  one: 'mention of a person',
  many: 'mentions of people',
  kind: 'figure',
  holds: ({ fields }) => fields.kind === 'figure' && fields.variant === 'person',
  columns: ({ mentions }) => columns(mentions),
  first: ['title', 'person', 'office', 'organisation', 'term', 'conflict', 'aliases', 'mentions', 'source'],
  facets: ['person', 'office', 'organisation', 'conflict', 'source', 'collections', 'tags', 'publisher', 'state', 'coder'],
  modes: ['table'],
  compare: (rows) => ({ ...nothingCompared, mentions: countMentions(rows) }),
  empty:
    'Select a name in a text, press F and choose the other sense, a person: who they are and which office they held is collected here.',
};
