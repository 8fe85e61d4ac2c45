import { kinds } from '../annotations/index';
import { formatQuantity, formatDecimal } from '../amounts/format-figure';
import { foldName } from '../model/actor-names';
import { locale } from '../text/counted';
import type { FigureFields } from '../model/annotation';
import { keyOf, type LedgerColumn } from './column';
import { fieldColumns } from './field-columns';
import { nothingCompared, type LedgerDefinition } from './ledger';
import { recordColumns } from './record-columns';
import type { LedgerRow } from './row';
import { pointsById, seriesOf, type Point } from './series';
import { valueOf, type Value } from './values';

const fieldsOf = ({ annotation: { fields } }: Pick<LedgerRow, 'annotation'>) =>
  fields.kind === 'figure' && fields.variant === 'quantity' ? fields : null;
const measureOf = (row: LedgerRow): string | null => fieldsOf(row)?.measures ?? null;

/** A quantity as it was stated, in the reader's language. */
export function amountWords(row: Pick<LedgerRow, 'annotation'>): string | null {
  const fields = fieldsOf(row);
  return fields && formatQuantity(fields, locale);
}

/** A value in the terms it is compared in: "21,500 m". */
export function valueWords({ low, high, terms }: Value): string {
  const number = formatDecimal(low, locale) + (high === null ? '' : `–${formatDecimal(high, locale)}`);
  return terms === null ? number : `${number} ${terms}`;
}

const rawValue = (value: Value | null): string =>
  value ? [value.high === null ? value.low : `${value.low}–${value.high}`, value.terms].filter((part) => part !== null).join(' ') : '';

function conflictWords(point: Point | undefined): string {
  const against = point?.against ?? [];
  return against.length === 0 ? '' : `Not ${[...new Set(against.map((row) => amountWords(row) ?? ''))].join(', ')}`;
}

/** For sorting only: what is shown and exported keeps every digit. */
const sortable = (decimal: string | null | undefined): number | null => (decimal ? Number(decimal) : null);

const number = (id: string, label: string, decimal: (fields: FigureFields) => string | null): LedgerColumn => {
  const of = (row: LedgerRow): string | null => {
    const fields = fieldsOf(row);
    return fields && decimal(fields);
  };
  const words = (row: LedgerRow) => formatted(of(row));
  return { id, label, width: 130, by: 'number', isNumber: true, value: (row) => sortable(of(row)), words, raw: (row) => of(row) ?? '' };
};
const formatted = (decimal: string | null): string => (decimal === null ? '' : formatDecimal(decimal, locale));

const columns = (points: ReadonlyMap<string, Point>): LedgerColumn[] => [
  { id: 'title', label: 'Figure', width: 220, by: 'text', value: ({ title }) => title },
  {
    id: 'measures',
    label: 'Measures',
    width: 200,
    by: 'text',
    value: measureOf,
    keys: (row) => keyOf(measureOf(row), foldName(measureOf(row) ?? '')),
  },
  {
    id: 'amount',
    label: 'Amount',
    width: 150,
    by: 'number',
    value: (row) => sortable(fieldsOf(row)?.low),
    words: (row) => amountWords(row) ?? '',
    isNumber: true,
  },
  number('low', 'Number', ({ low }) => low),
  number('high', 'Upper number', ({ high }) => high),
  {
    id: 'compared',
    label: 'For comparison',
    width: 150,
    by: 'number',
    value: (row) => sortable(valueOf(row.annotation)?.low),
    words: (row) => {
      const value = valueOf(row.annotation);
      return value ? valueWords(value) : '';
    },
    raw: (row) => rawValue(valueOf(row.annotation)),
    isNumber: true,
  },
  {
    id: 'conflict',
    label: 'Conflict',
    width: 150,
    by: 'number',
    value: ({ id }) => points.get(id)?.against.length || null,
    words: ({ id }) => conflictWords(points.get(id)),
    keys: ({ id }) => ((points.get(id)?.against.length ?? 0) > 0 ? inConflict : noConflict),
  },
  ...fieldColumns(kinds.figure.fields, ['measures', 'low']),
  ...recordColumns,
];
const inConflict = keyOf('In conflict', 'yes');
const noConflict = keyOf('No conflict', 'no');

/** Quantities: the same measure across sources and dates, those that cannot both be true flagged. */
export const figures: LedgerDefinition = {
  id: 'figures',
  label: 'Figures',
  one: 'figure',
  many: 'figures',
  kind: 'figure',
  holds: ({ fields }) => fields.kind === 'figure' && fields.variant === 'quantity',
  columns: ({ points }) => columns(points),
  first: ['title', 'measures', 'amount', 'about', 'said', 'conflict', 'source'],
  facets: [
    'measures',
    'conflict',
    'unit',
    'currency',
    'speakers',
    'source',
    'collections',
    'tags',
    'comparator',
    'course',
    'state',
    'coder',
  ],
  modes: ['table', 'series'],
  compare: (rows) => ({ ...nothingCompared, points: pointsById(seriesOf(rows)) }),
  empty: 'Select a number in a text and press F: what it measures, and what other sources say of the same, is collected here.',
};
