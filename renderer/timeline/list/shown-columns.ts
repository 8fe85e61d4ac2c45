import type { ColumnId } from './columns';
import { listColumns } from './columns';

/** px that a title cannot do without. */
const TITLE = 180;

const fixedWidth = (id: ColumnId, widths: Readonly<Partial<Record<ColumnId, number>>>): number =>
  widths[id] ?? (id === 'title' ? TITLE : listColumns[id].width);

/** The chosen columns that there is room for: the least wanted make way first, the date and the title never. */
export function shownColumns(
  chosen: readonly ColumnId[],
  widths: Readonly<Partial<Record<ColumnId, number>>>,
  room: number,
): readonly ColumnId[] {
  const shown = [...chosen];
  for (const id of ['title', 'date'] as const) if (!shown.includes(id)) shown.unshift(id);
  while (leastWidth(shown, widths) > room && shown.length > 2) {
    const least = shown.filter((id) => id !== 'date' && id !== 'title').sort((a, b) => listColumns[a].stays - listColumns[b].stays)[0]!;
    shown.splice(shown.indexOf(least), 1);
  }
  return shown;
}

/** The widths of columns as a grid has them; the title takes what is left, unless a person gave it a width. */
export function gridColumns(shown: readonly ColumnId[], widths: Readonly<Partial<Record<ColumnId, number>>>): string {
  const own = shown.map((id) => (id === 'title' && widths.title === undefined ? `minmax(${TITLE}px, 1fr)` : `${fixedWidth(id, widths)}px`));
  return (widths.title === undefined ? own : [...own, 'minmax(0, 1fr)']).join(' ');
}

/** px that the columns cannot do without together. */
export const leastWidth = (shown: readonly ColumnId[], widths: Readonly<Partial<Record<ColumnId, number>>>): number =>
  shown.reduce((sum, id) => sum + fixedWidth(id, widths), 0);
