import { useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../ui/Button';
import { columns, type ColumnId } from './columns';
import { firstColumns, useLibraryChoices } from './library-view';

/** Chooses what the table shows of each source. The title is always there. */
export function ColumnChooser() {
  const chosen = useLibraryChoices((choices) => choices.columns);
  const [anchor, setAnchor] = useState<{ current: Element } | null>(null);
  const set = (id: ColumnId, isOn: boolean) =>
    useLibraryChoices.setState({ columns: isOn ? [...chosen, id] : chosen.filter((each) => each !== id) });
  return (
    <>
      <Button aria-haspopup="dialog" aria-expanded={anchor !== null} onPress={({ target }) => setAnchor({ current: target })}>
        Columns
      </Button>
      {anchor && (
        <Popover
          aria-label="Columns"
          className="library-menu sources-columns"
          placement="bottom end"
          triggerRef={anchor}
          isOpen
          onOpenChange={(isOpen) => !isOpen && setAnchor(null)}
        >
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
        </Popover>
      )}
    </>
  );
}
