import { clocks } from '../../../shared/timeline/clocks';
import { Stance } from '../../../shared/model/annotation';
import type { HeadColumn } from '../../ui/GridHead';
import { listColumns, type ColumnId } from './columns';
import type { ListBook } from './list-book';

const stances: readonly string[] = Stance.options;

/** The heads of columns: a date on another clock and colours that are stances say so. */
export function headings(columns: readonly ColumnId[], book: ListBook): HeadColumn<ColumnId>[] {
  return columns.map((id) => ({ id, label: labelOf(id, book), ...(listColumns[id].isNumber ? { isNumber: true } : {}) }));
}

export function labelOf(id: ColumnId, { lens, clock }: Pick<ListBook, 'lens' | 'clock'>): string {
  if (id === 'date' && clock !== 'event') return clocks[clock].label;
  if (id === 'kind' && lens.legend?.some(({ tone }) => stances.includes(tone))) return 'Stance';
  return listColumns[id].label;
}
