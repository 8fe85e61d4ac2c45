import { fileWords } from '../../ledgers/cell-words';
import type { LedgerColumn } from '../../ledgers/column';
import type { LedgerRow } from '../../ledgers/row';
import { counted } from '../../text/counted';
import { csvText } from '../csv-text';
import type { LedgerFormat } from './format';

/** The rows and columns as they are shown; dates as EDTF. The last columns name the annotation, its source, and the fields that were kept private. */
export const tableCsv: LedgerFormat = {
  label: 'Table (CSV)',
  extension: 'csv',
  about: 'The rows and columns as they are shown, for spreadsheets and statistics. Dates are written as EDTF.',
  isNetwork: false,
  write: ({ rows, columns }, { bom }) => {
    const kept = new Map<LedgerColumn, number>();
    const body = rows.map((row) => {
      const withheld: string[] = [];
      const cells = columns.map((column) => {
        const words = fileWords(column, row);
        if (words === '' || isPublic(column, row)) return words;
        withheld.push(column.label);
        kept.set(column, (kept.get(column) ?? 0) + 1);
        return '';
      });
      return [...cells, row.id, row.annotation.source, withheld.join('; ')];
    });
    const head = [...columns.map(({ label }) => label), 'Annotation id', 'Source id', 'Kept private'];
    return {
      bytes: new TextEncoder().encode(csvText([head, ...body], { bom })),
      losses: [...[...kept].map(lossOf), ...waiting(columns, rows)],
    };
  },
};

/** Whether a value may leave. What holds no field of a record, or a field that is not private, always may. */
export function isPublic({ privacy }: LedgerColumn, { annotation, source }: LedgerRow): boolean {
  if (!privacy) return true;
  const record = privacy.of === 'source' ? source : annotation;
  return record?.public.includes(privacy.field) ?? false;
}

const lossOf = ([{ label }, count]: readonly [LedgerColumn, number]): string =>
  `${label}: ${counted(count, 'row has a private value, which is', 'rows have private values, which are')} left out.`;

/** Words of dates that wait to be resolved are no EDTF: their cells are empty, which would read as "none stated". */
const waiting = (columns: readonly LedgerColumn[], rows: readonly LedgerRow[]): string[] =>
  columns.flatMap((column) => {
    if (column.by !== 'date' || !column.pending) return [];
    const count = rows.filter((row) => !column.value(row) && column.pending!(row) !== undefined).length;
    return count === 0
      ? []
      : `${column.label}: ${counted(count, 'row has a date that waits, which is', 'rows have dates that wait, which are')} left out.`;
  });
