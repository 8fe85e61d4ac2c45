import { useId, useState } from 'react';
import type { LedgerDefinition } from '../../shared/ledgers/ledger';
import { readSettings, writeSettings, type Settings } from '../../shared/ledgers/settings';
import type { SavedView } from '../../shared/model/saved-view';
import { useViews } from '../store/codebook';
import { removeView, renameView, saveView } from '../store/edits/views';
import { Button } from '../ui/Button';
import { PopoverButton } from '../ui/PopoverButton';
import { applySettings, useLedgerChoices } from './ledgers-view';
import type { Tell } from './tell';
import type { LedgerState } from './use-ledger';

/** The views a person saved of this ledger: applied, kept anew, renamed, removed. */
export function ViewsPanel({ state, tell }: { state: LedgerState; tell: Tell }) {
  const { ledger } = state;
  const views = (useViews() ?? []).filter((view) => view.ledger === ledger.id).sort((a, b) => (a.name < b.name ? -1 : 1));
  const applied = useLedgerChoices((choices) => choices.views[ledger.id]);
  const current = views.find(({ id }) => id === applied);
  return (
    <PopoverButton label={current ? `View: ${current.name}` : 'Views'} name="Saved views" className="ledgers-views">
      {(close) => (
        <>
          {views.length === 0 && <p className="ledgers-hint">A view keeps filter, columns, order and groups under a name.</p>}
          <ul>
            {views.map((view) => (
              <ViewLine key={view.id} view={view} state={state} isCurrent={view === current} tell={tell} onApplied={close} />
            ))}
          </ul>
          <SaveView state={state} tell={tell} onSaved={close} />
        </>
      )}
    </PopoverButton>
  );
}

/** Saves a view, or says why it is not. */
async function keep(name: string, ledger: LedgerDefinition, settings: Settings, tell: Tell): Promise<SavedView | null> {
  const view = await saveView({ ledger: ledger.id, name, settings: writeSettings(settings) });
  if (!view) tell(`“${name.trim()}” was not saved: its filter has more values than a view has room for. Choose fewer.`);
  return view;
}

interface ViewLineProps {
  view: SavedView;
  state: LedgerState;
  isCurrent: boolean;
  tell: Tell;
  onApplied: () => void;
}

function ViewLine({ view, state: { ledger, settings }, isCurrent, tell, onApplied }: ViewLineProps) {
  const [isRenaming, setRenaming] = useState(false);
  const kept = readSettings(view.settings, ledger);
  const isChanged = isCurrent && view.settings !== writeSettings(settings);
  const apply = () => {
    if (!kept) return tell(`“${view.name}” was saved by another version of Dateline and cannot be shown by this one. It was kept.`);
    applySettings(ledger.id, kept, view.id);
    onApplied();
  };
  const rename = async (name: string) => {
    setRenaming(false);
    if (name.trim() !== view.name && name.trim() !== '' && !(await renameView(view.id, name)))
      tell(`There is a view called “${name.trim()}” already. “${view.name}” keeps its name.`);
  };
  if (isRenaming)
    return (
      <li className="ledgers-view">
        <NameInput label={`Name of ${view.name}`} value={view.name} onDone={(name) => void rename(name)} />
      </li>
    );
  return (
    <li className="ledgers-view">
      <Button kind="quiet" className="ledgers-view-name" aria-pressed={isCurrent} onPress={apply}>
        {view.name}
      </Button>
      {isChanged && <Button onPress={() => void keep(view.name, ledger, settings, tell)}>Save changes</Button>}
      <Button kind="quiet" aria-label={`Rename ${view.name}`} onPress={() => setRenaming(true)}>
        Rename
      </Button>
      <Button
        kind="quiet"
        aria-label={`Remove ${view.name}`}
        onPress={() => void removeView(view.id).then(() => tell(`Removed the view “${view.name}”. Undo brings it back.`))}
      >
        Remove
      </Button>
    </li>
  );
}

function SaveView({ state: { ledger, settings }, tell, onSaved }: { state: LedgerState; tell: Tell; onSaved: () => void }) {
  const views = useViews() ?? [];
  const save = async (name: string) => {
    if (name.trim() === '') return;
    const isThere = views.some((view) => view.ledger === ledger.id && view.name === name.trim());
    const view = await keep(name, ledger, settings, tell);
    if (!view) return;
    useLedgerChoices.setState((choices) => ({ views: { ...choices.views, [ledger.id]: view.id } }));
    tell(isThere ? `Saved the view “${view.name}” as it is now, in place of what it was.` : `Saved the view “${view.name}”.`);
    onSaved();
  };
  return <NameInput label="Save this view as" value="" action="Save" onDone={(name) => void save(name)} />;
}

/** A name; Enter takes it. */
function NameInput({
  label,
  value,
  action = 'Rename',
  onDone,
}: {
  label: string;
  value: string;
  action?: string;
  onDone: (name: string) => void;
}) {
  const id = useId();
  const [name, setName] = useState(value);
  return (
    <form
      className="ledgers-name"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(name);
      }}
    >
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ui-input"
        maxLength={300}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a name is being changed
        autoFocus={value !== ''}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {action}
      </Button>
    </form>
  );
}
