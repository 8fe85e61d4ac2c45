import type { Id } from '../../shared/model/record';
import { counted, numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { selectRows } from './ledgers-view';
import type { LedgerState } from './use-ledger';

interface FootProps {
  state: LedgerState;
  selected: ReadonlySet<Id>;
  onEdit: () => void;
  onRemove: () => void;
}

/** Below the ledger: how many rows there are and are selected, and what can be done with those. */
export function Foot({ state: { ledger, all, rows, settings }, selected, onEdit, onRemove }: FootProps) {
  const count = settings.mode === 'table' ? rows.reduce((sum, { id }) => sum + (selected.has(id) ? 1 : 0), 0) : 0;
  const shown =
    rows.length === all.length
      ? counted(rows.length, ledger.one, ledger.many)
      : `${numbered(rows.length)} of ${counted(all.length, ledger.one, ledger.many)}`;
  return (
    <footer className="ledgers-foot">
      <span role="status" className="ledgers-count">
        {count > 0 ? `${numbered(count)} selected, ${shown}` : shown}
      </span>
      {count > 0 && (
        <>
          <Button keys="F2" onPress={onEdit}>
            Edit
          </Button>
          <Button kind="danger" keys="Delete" onPress={onRemove}>
            Remove
          </Button>
          <Button kind="quiet" onPress={() => selectRows(new Set())}>
            Select none
          </Button>
        </>
      )}
    </footer>
  );
}
