import { useMemo, useState } from 'react';
import { commands, type CommandId } from '../../shared/commands';
import { keysOf } from '../../shared/key-map';
import { resetKeys, useKeyMap } from '../store/key-map';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { commandIds } from './command-table';
import { KeysRow } from './KeysRow';
import './KeysDialog.css';

/** Every command with its keys, and the way to others. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const own = useKeyMap((map) => map.own);
  const [words, setWords] = useState('');
  const [asking, setAsking] = useState<CommandId | null>(null);
  const shown = useMemo(() => commandIds.filter((id) => named(id, words)), [words]);
  const changed = Object.keys(own).length;
  return (
    <Modal
      title="Change keys"
      isOpen
      onClose={asking ? () => setAsking(null) : onClose}
      wide
      actions={
        <>
          <Button kind="quiet" isDisabled={changed === 0} onPress={resetKeys}>
            All as at first
          </Button>
          <Button kind="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      <input
        className="ui-input"
        type="search"
        aria-label="Command"
        placeholder="Type a few letters of a command"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was asked for, and typing is the first thing to do in it
        autoFocus
      />
      <div className="app-keys">
        <table>
          <thead>
            <tr>
              <th scope="col">Command</th>
              <th scope="col">Works</th>
              <th scope="col">Keys</th>
              <th scope="col">
                <span className="ui-visually-hidden">Changes</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((id) => (
              <KeysRow key={id} id={id} keys={keysOf(id, own)} isAsking={asking === id} onAsk={setAsking} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p>No command is called that.</p>}
      </div>
    </Modal>
  );
}

/** Every typed word begins somewhere in the label or the menu. */
const named = (id: CommandId, words: string): boolean => {
  const text = `${commands[id].label} ${commands[id].menu}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
