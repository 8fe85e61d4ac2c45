import { Button } from '../ui/Button';
import { ColumnChooser } from './ColumnChooser';
import { useLibraryView } from './library-view';
import { placeName } from './places';
import { StatusFilter } from './PlaceBar';
import type { TableRows } from './use-table-rows';

/** Above the table: where we are, what is filtered, which columns there are. */
export function TableBar({ table, onClose }: { table: TableRows; onClose: () => void }) {
  const filter = useLibraryView((view) => view.filter);
  const { shown, error } = table;
  return (
    <header className="sources-bar">
      <h1 dir="auto">{placeName(shown.place, shown.collections)}</h1>
      <input
        type="search"
        className="ui-input sources-filter"
        aria-label="Filter"
        placeholder="Filter: words, or title:harbour, -has:date"
        value={filter}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'sources-filter-error' : undefined}
        onChange={({ target }) => useLibraryView.setState({ filter: target.value })}
      />
      <StatusFilter inPlace={shown.inPlace} />
      <ColumnChooser />
      <Button onPress={onClose}>Back to the text</Button>
      {error && (
        <p id="sources-filter-error" className="ui-error sources-error" role="alert">
          {error.message}
        </p>
      )}
    </header>
  );
}
