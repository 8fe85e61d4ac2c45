import { memo, type ReactNode } from 'react';
import type { DatedEvent } from '../../../shared/model/timeline';
import { toneClass } from '../tone-class';
import { CellEditor } from './CellEditor';
import { colourOf, listColumns, type ColumnId } from './columns';
import { flagsOf } from './flags';
import type { ListBook } from './list-book';
import { rowName } from './row-name';

export interface Placed {
  readonly index: number;
  readonly top: number;
  readonly isTabStop: boolean;
}

export interface EventRowProps extends Placed {
  event: DatedEvent;
  book: ListBook;
  columns: readonly ColumnId[];
  /** In a tree: how deep it lies. */
  level: number | undefined;
  /** "event 4 of 120"; null where it has no date. */
  place: string | null;
  isSelected: boolean;
  /** The event that the inspector shows. */
  isOpen: boolean;
  /** The cell that has the focus; null where the row itself has it, or another one. */
  column: ColumnId | null;
  isEdited: boolean;
  onDone: () => void;
}

/** An event of the list. */
export const EventRow = memo(function EventRow({
  event,
  book,
  columns,
  index,
  top,
  level,
  place,
  isSelected,
  isOpen,
  isTabStop,
  ...at
}: EventRowProps) {
  const { column, isEdited, onDone } = at;
  return (
    <div
      role="row"
      tabIndex={isTabStop && column === null ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={isSelected}
      aria-label={rowName(event, book, place)}
      data-row={index}
      data-event={event.id}
      data-state={event.state}
      data-open={isOpen || undefined}
      data-region-focus={isTabStop && column === null ? '' : undefined}
      className="ui-grid-row timeline-row"
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((id, nth) => {
        const isHere = isTabStop && column === id;
        const words = listColumns[id].wordsOf(event, book);
        return (
          <span
            key={id}
            role="gridcell"
            tabIndex={isHere && !isEdited ? 0 : -1}
            aria-colindex={nth + 1}
            data-column={id}
            data-number={listColumns[id].isNumber}
            data-edited={(isHere && isEdited) || undefined}
            data-region-focus={isHere ? '' : undefined}
            className="ui-grid-cell"
            dir={id === 'title' ? 'auto' : undefined}
            title={words.length > LONG ? words : undefined}
          >
            {isHere && isEdited ? <CellEditor event={event} column={id} book={book} onDone={onDone} /> : cellOf(id, words, event, book)}
          </span>
        );
      })}
    </div>
  );
});

/** Words shorter than this are never cut off. */
const LONG = 10;

function cellOf(column: ColumnId, words: string, event: DatedEvent, book: ListBook): ReactNode {
  if (column === 'flags') return flagsOf(event, book.context).map((flag, nth) => <FlagSign key={flag.is} {...flag} isFirst={nth === 0} />);
  if (column === 'state') return <span className={`timeline-state timeline-state-${event.state}`}>{words}</span>;
  if (words === '') return <i>{column === 'date' ? 'undated' : column === 'time' ? '' : 'none'}</i>;
  const colour = column === 'kind' ? colourOf(event, book) : null;
  if (!colour) return words;
  return (
    <>
      <b aria-hidden="true" className={`timeline-letter ${toneClass(colour.tone)}`}>
        {colour.letter}
      </b>{' '}
      {words}
    </>
  );
}

const FlagSign = ({ is, sign, words, isFirst }: { is: string; sign: string; words: string; isFirst: boolean }) => (
  <span className={is === 'looks' ? 'timeline-looks' : undefined} title={words}>
    <span aria-hidden="true">{sign} </span>
    <span className="ui-visually-hidden">{isFirst ? words : `, ${words}`}</span>
  </span>
);
