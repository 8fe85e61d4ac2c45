import { GridHead } from '../ui/GridHead';
import type { Column, ColumnId } from './columns';
import { useLibraryChoices, type Sorting } from './library-view';

interface TableHeadProps {
  columns: readonly Column[];
  sorting: Sorting;
}

/** The heads of the table's columns. */
export function TableHead({ columns, sorting }: TableHeadProps) {
  return (
    <GridHead
      columns={columns}
      sorting={sorting}
      widthOf={(id) => widthOf(columns.find((column) => column.id === id)!)}
      onSort={sortBy}
      onWidth={setWidth}
      onMove={moveColumn}
    />
  );
}

/** Sorts by a column; by the same one again, the other way round. */
function sortBy(column: ColumnId): void {
  useLibraryChoices.setState(({ sorting }) => ({ sorting: { column, descending: sorting.column === column && !sorting.descending } }));
}

/** How wide a column is, px. */
export const widthOf = ({ id, width }: Column): number => useLibraryChoices.getState().widths[id] ?? width;

function setWidth(id: ColumnId, width: number): void {
  useLibraryChoices.setState(({ widths }) => ({ widths: { ...widths, [id]: width } }));
}

function moveColumn(id: ColumnId, step: number): void {
  const { columns } = useLibraryChoices.getState();
  const to = columns.indexOf(id) + step;
  if (to < 0 || to >= columns.length || !columns.includes(id)) return;
  useLibraryChoices.setState({ columns: columns.filter((each) => each !== id).toSpliced(to, 0, id) });
}
