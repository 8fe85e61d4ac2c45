import { EventState, type DatedEvent } from '../../../shared/model/timeline';
import { stateWords } from '../../../shared/timeline/filter/facet';
import { changeEvents } from '../../store/edits/events/change-events';
import { DateEditor } from './DateEditor';
import type { ColumnId } from './columns';
import type { ListBook } from './list-book';
import { TitleEditor } from './TitleEditor';

/** The columns that are written in where they stand. A date on another clock is that of a passage, and is changed there. */
export const isEditable = (column: ColumnId, { clock }: Pick<ListBook, 'clock'>): boolean =>
  column === 'title' || column === 'state' || (column === 'date' && clock === 'event');

interface CellEditorProps {
  event: DatedEvent;
  column: ColumnId;
  book: ListBook;
  onDone: () => void;
}

/** A cell while it is written in. Enter and leaving it keep what is there; Esc brings back what stood there. */
export function CellEditor({ event, column, book, onDone }: CellEditorProps) {
  if (column === 'title') return <TitleEditor event={event} onDone={onDone} />;
  if (column === 'date') return <DateEditor event={event} book={book} onDone={onDone} />;
  return (
    <select
      className="timeline-cell-field"
      aria-label={`State of ${event.title}`}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was just asked for
      autoFocus
      value={event.state}
      onChange={({ target }) => {
        const state = EventState.parse(target.value);
        void changeEvents([event.id], 'Change event state', () => ({ state }));
      }}
      onBlur={onDone}
      onKeyDown={(key) => {
        key.stopPropagation();
        if (key.key !== 'Enter' && key.key !== 'Escape' && key.key !== 'F2') return;
        key.preventDefault();
        onDone();
      }}
    >
      {EventState.options.map((state) => (
        <option key={state} value={state}>
          {stateWords[state]}
        </option>
      ))}
    </select>
  );
}
