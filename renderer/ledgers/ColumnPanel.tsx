import { firstSettings } from '../../shared/ledgers/settings';
import { Button } from '../ui/Button';
import { PopoverButton } from '../ui/PopoverButton';
import { arrange } from './ledgers-view';
import type { LedgerState } from './use-ledger';

/** Chooses what the table shows of each row. The first column is always there. */
export function ColumnPanel({ state: { ledger, columns, shownColumns } }: { state: LedgerState }) {
  const chosen = shownColumns.map(({ id }) => id);
  const set = (id: string, isOn: boolean) => arrange(ledger.id, { columns: isOn ? [...chosen, id] : chosen.filter((each) => each !== id) });
  return (
    <PopoverButton label="Columns" name="Columns" className="ledgers-ticks">
      {() => (
        <>
          <p className="ledgers-hint">At a column’s head, Alt and an arrow move it, Shift and an arrow make it wider or narrower.</p>
          {columns.slice(1).map(({ id, label }) => (
            <label key={id} className="ledgers-tick">
              <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => set(id, target.checked)} />
              <span>{label}</span>
            </label>
          ))}
          <Button onPress={() => arrange(ledger.id, { columns: firstSettings(ledger).columns, widths: {} })}>As at first</Button>
        </>
      )}
    </PopoverButton>
  );
}
