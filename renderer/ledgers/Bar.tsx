import type { LedgerMode } from '../../shared/ledgers/ledger';
import { ledgerList } from '../../shared/ledgers/index';
import { isGroupable } from '../../shared/ledgers/group';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Segments } from '../ui/Segments';
import { ColumnPanel } from './ColumnPanel';
import { FilterPanel } from './FilterPanel';
import { arrange, filterBy, useLedgersView } from './ledgers-view';
import { showLedger, toggleWide, useShownLedger } from './shown-ledger';
import type { Tell } from './tell';
import type { LedgerState } from './use-ledger';
import { ViewsPanel } from './ViewsPanel';

const tabs = ledgerList.map(({ id, label }) => ({ id, label }));
const modeLabels: Readonly<Record<LedgerMode, string>> = { table: 'Table', matrix: 'Matrix', series: 'Series' };

/** Above the ledger: which one it is, how it is laid out and narrowed, and what can be made of it. */
export function Bar({ state, tell, onClose }: { state: LedgerState; tell: Tell; onClose: () => void }) {
  const { ledger, settings, columns } = state;
  const isWide = useShownLedger((shown) => shown.isWide);
  const groups = columns.filter(isGroupable).map(({ id, label }) => ({ id, label }));
  return (
    <header className="ledgers-bar">
      <h1 className="ui-visually-hidden">Ledgers</h1>
      <Segments label="Ledger" value={ledger.id} options={tabs} onChange={showLedger} />
      {ledger.modes.length > 1 && (
        <Segments
          label="Layout"
          value={settings.mode}
          options={ledger.modes.map((id) => ({ id, label: modeLabels[id] }))}
          onChange={(mode) => arrange(ledger.id, { mode })}
        />
      )}
      <span className="ledgers-acts">
        <ViewsPanel state={state} tell={tell} />
        <Button onPress={() => useLedgersView.setState({ dialog: 'export' })}>Export</Button>
        <Button aria-pressed={isWide} onPress={toggleWide}>
          Whole width
        </Button>
        <Button onPress={onClose}>Back to the text</Button>
      </span>
      <span className="ledgers-row">
        <input
          type="search"
          className="ui-input ledgers-words"
          aria-label="Filter by words"
          placeholder="Words, “a phrase”, -not"
          value={settings.filter.words}
          onChange={({ target }) => filterBy(ledger.id, { words: target.value.slice(0, 500) })}
        />
        <FilterPanel state={state} />
        {settings.mode === 'table' && (
          <>
            <Choice
              label="Group by"
              isLabelHidden
              value={groups.some(({ id }) => id === settings.group) ? settings.group : null}
              options={groups.map(({ id, label }) => ({ id, label: `By ${label.toLowerCase()}` }))}
              noneLabel="Not grouped"
              onChange={(group) => arrange(ledger.id, { group })}
            />
            <ColumnPanel state={state} />
          </>
        )}
      </span>
    </header>
  );
}
