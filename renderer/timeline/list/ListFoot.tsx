import { counted, numbered } from '../../../shared/text/counted';
import { Button } from '../../ui/Button';
import { PopoverButton } from '../../ui/PopoverButton';
import { ManyOf } from '../filter/ManyOf';
import { useChosen } from '../chosen';
import { columnIds, type ColumnId } from './columns';
import { labelOf } from './headings';
import type { ListBook } from './list-book';
import { resetColumns, showColumn, useListSettings } from './list-settings';

/** Below the list: how many events stand in it, how they are grouped, and what is told of each. */
export function ListFoot({ count, book, laneWord }: { count: number; book: ListBook; laneWord: string }) {
  const grouped = useListSettings((settings) => settings.grouped);
  const several = useChosen(({ ids }) => ids.size);
  return (
    <div className="timeline-list-foot">
      <span role="status">
        {counted(count, 'event', 'events')}
        {several > 1 && `, ${numbered(several)} selected`}
      </span>
      <span className="timeline-space" />
      <Button kind="quiet" aria-pressed={grouped} onPress={() => useListSettings.setState({ grouped: !grouped })}>
        Group by {laneWord}
      </Button>
      <PopoverButton kind="quiet" label="Columns" name="Columns">
        {() => <Columns book={book} />}
      </PopoverButton>
    </div>
  );
}

/** Those that make way where the list is narrow come back where it is wide. */
function Columns({ book }: { book: ListBook }) {
  const chosen = useListSettings((settings) => settings.columns);
  const options = columnIds.filter((id) => id !== 'date' && id !== 'title').map((id) => ({ id, label: labelOf(id, book), count: null }));
  return (
    <>
      <ManyOf
        label="Columns"
        options={options}
        chosen={chosen}
        onChange={(id) => showColumn(id as ColumnId, !chosen.includes(id as ColumnId))}
      />
      <p className="timeline-hint">
        At a column’s head, Alt and an arrow move it, Shift and an arrow make it wider or narrower. Where there is no room for all, some
        make way.
      </p>
      <Button onPress={resetColumns}>As at first</Button>
    </>
  );
}
