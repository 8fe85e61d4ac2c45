import { useState } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { commands, type CommandId } from '../../shared/commands';
import { keysOf } from '../../shared/key-map';
import { useKeyMap } from '../store/key-map';
import { Kbd } from '../ui/Kbd';
import { Modal } from '../ui/Modal';
import { SearchList } from '../ui/SearchList';
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
      <SearchList
        label="Command"
        placeholder="Type a few letters"
        words={words}
        onWords={setWords}
        filter={matches}
        listLabel="Commands"
        className="app-palette"
        items={inOrder}
        onChoose={choose}
        empty="No command is called that."
      >
        {({ id, label, menu, keys }) => (
          <ListBoxItem id={id} textValue={`${label} ${menu}`} className="app-palette-item">
            <span>{label}</span>
            <span className="app-palette-menu">{menu}</span>
            {keys && <Kbd keys={keys} />}
          </ListBoxItem>
        )}
      </SearchList>
    </Modal>
  );
}
