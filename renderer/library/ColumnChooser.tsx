import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../ui/Button';
import { columns, type ColumnId } from './columns';
import { firstColumns, useLibraryChoices } from './library-view';

/** Chooses what the table shows of each source. The title is always there. */
export function ColumnChooser() {
  const chosen = useLibraryChoices((choices) => choices.columns);
  const set = (id: ColumnId, isOn: boolean) =>
    useLibraryChoices.setState({ columns: isOn ? [...chosen, id] : chosen.filter((each) => each !== id) });
  return (
    <DialogTrigger>
      <Button>Columns</Button>
      <Popover className="library-menu sources-columns" placement="bottom end">
        <Dialog aria-label="Columns" className="sources-columns-dialog">
          <p className="library-menu-head">Alt and an arrow move a column, Shift and an arrow make it wider or narrower.</p>
          {columns
            .filter(({ id }) => id !== 'title' && id !== 'order')
            .map(({ id, label }) => (
              <label key={id} className="sources-tick">
                <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => set(id, target.checked)} />
                <span>{label}</span>
              </label>
            ))}
          <Button onPress={() => useLibraryChoices.setState({ columns: firstColumns, widths: {} })}>As at first</Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
