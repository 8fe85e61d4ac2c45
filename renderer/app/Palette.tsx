import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { commands, type CommandId } from '../../shared/commands';
import { keysOf } from '../../shared/key-map';
import { useKeyMap } from '../store/key-map';
import { Kbd } from '../ui/Kbd';
import { Modal } from '../ui/Modal';
import { commandIds, run, useAvailable } from './command-table';
import { labelsFirst, matches } from './palette-order';
import './Palette.css';

/** Every command that can be run now, found by typing. */
export function Palette({ onClose }: { onClose: () => void }) {
  const available = useAvailable().split(' ');
  const own = useKeyMap((map) => map.own);
  const [words, setWords] = useState('');
  const items = commandIds
    .filter((id) => id !== 'view.palette' && available.includes(id))
    .map((id) => ({ id, label: commands[id].label, menu: commands[id].menu, keys: keysOf(id, own) }));
  const inOrder = labelsFirst(items, words);
  const choose = (id: CommandId) => {
    onClose();
    // The command may open a dialog or move focus. This dialog gives focus back in the next frame: the command comes after.
    requestAnimationFrame(() => requestAnimationFrame(() => run(id)));
  };
  return (
    <Modal title="Run a command" isOpen onClose={onClose}>
      <Autocomplete filter={matches} inputValue={words} onInputChange={setWords}>
        <SearchField aria-label="Command" autoFocus>
          {/* The list has no focus of its own: it is the field's, as a combobox's is, which the library leaves unsaid. */}
          {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete names the list */}
          <Input className="ui-input" placeholder="Type a few letters" role="combobox" aria-expanded aria-haspopup="listbox" />
        </SearchField>
        <ListBox
          aria-label="Commands"
          className="app-palette"
          items={inOrder}
          onAction={(key) => choose(String(key) as CommandId)}
          renderEmptyState={() => <p>No command is called that.</p>}
        >
          {({ id, label, menu, keys }) => (
            <ListBoxItem id={id} textValue={`${label} ${menu}`} className="app-palette-item">
              <span>{label}</span>
              <span className="app-palette-menu">{menu}</span>
              {keys && <Kbd keys={keys} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Modal>
  );
}
