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
export function Foot({ state: { ledger, all, rows, lines, settings }, selected, onEdit, onRemove }: FootProps) {
  // Those in sight are acted on: not what stands in a closed group, and once what stands in several.
  const inSight =
    settings.mode === 'table' ? lines.flatMap((line) => (line.is === 'row' && selected.has(line.row.id) ? line.row.id : [])) : [];
  const count = new Set(inSight).size;
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
