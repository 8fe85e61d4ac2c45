import { memo } from 'react';
import type { EventRow } from './event-rows';
import { KindLetter } from './KindLetter';
import { LOOK } from '../../shared/timeline/label';
import { looksWords, passages } from './words';

/** In pixels; the style sheet holds rows to it. */
export const ROW_HEIGHT = 28;

interface EventTableRowProps {
  row: EventRow;
  index: number;
  isSelected: boolean;
  isTabStop: boolean;
}

/** One event of the list. */
export const EventTableRow = memo(function EventTableRow({ row, index, isSelected, isTabStop }: EventTableRowProps) {
  return (
    <tr
      data-row={index}
      data-event={row.event.id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-region-focus={isTabStop || undefined}
    >
      <td>{row.date ?? <i>undated</i>}</td>
      <td title={row.event.title}>{row.event.title}</td>
      <td>{row.kind ? <KindLetter kind={row.kind} /> : <i>none</i>}</td>
      <td>{row.source ?? <i>none</i>}</td>
      <td>
        {passages(row.passages)}
        {row.looks > 0 && (
          <span className="timeline-looks" title={looksWords(row.looks)!}>
            {' '}
            <span aria-hidden="true">{LOOK}</span>
            <span className="ui-visually-hidden">{looksWords(row.looks)}</span>
          </span>
        )}
      </td>
    </tr>
  );
});
