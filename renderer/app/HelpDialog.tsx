import { commands, type MenuName } from '../../shared/commands';
import { keysOf, type OwnKeys } from '../../shared/key-map';
import { useKeyMap } from '../store/key-map';
import { Button } from '../ui/Button';
import { Kbd } from '../ui/Kbd';
import { Modal } from '../ui/Modal';
import { commandIds } from './command-table';
import { localKeys } from './local-keys';
import { showDialog } from './view';
import './HelpDialog.css';

interface Row {
  readonly label: string;
  readonly keys: string;
}

const fromRegistry = (menu: MenuName, own: OwnKeys): Row[] =>
  commandIds
    .filter((id) => commands[id].menu === menu)
    .flatMap((id) => {
      const keys = keysOf(id, own);
      return keys ? [{ label: commands[id].label, keys }] : [];
    });

const menus: readonly MenuName[] = ['Annotate', 'Timeline', 'File', 'Edit', 'View', 'Help'];

/** The keys, and in a few sentences how the work goes. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const own = useKeyMap((map) => map.own);
  return (
    <Modal title="Keys and help" isOpen onClose={onClose} wide actions={<Button onPress={() => showDialog('keys')}>Change keys…</Button>}>
      <p>
        Select words in the Reader and press C, P or F: the passage becomes a claim, a position or a figure. Press Enter to describe it in
        the inspector, T to place it on the timeline. A date can be typed in plain words (“Friday”, “c. May 1848”) or as EDTF (2016-12,
        1956/1960?); the reasoning is shown under it. “Saved” means that the change is on disk, in the database and in the journal beside
        it.
      </p>
      <p>
        Sources come in as files, folders, mail, web archives or pasted words, are sorted into collections on the left, and are listed all
        together under “Show all sources”. When one is published again with other words, bring it in as a new version: passages that are
        still there move along; those that changed wait for you under “Compare versions and review passages”, and are counted on the source,
        its events and the timeline until none is left. The original is never changed; it can be checked and exported from the inspector.
      </p>
      <p>
        Dates, figures and statements found in a text are suggested: underlined faintly, and listed. Press . to come to the next, A to
        accept it, D to accept and describe it, X to dismiss it; what it rests on is said below the text. Actors, issues and tags are looked
        after in the codebook; the ledgers list the claims, positions, figures and people of all sources. “Review claims one by one” goes
        through what nobody has checked. Under “History” every change can be undone up to a point.
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is longer than the window is scrolled by key from in here */}
      <div className="app-help" role="group" aria-label="Keys" tabIndex={0} ref={(keys) => keys?.focus({ preventScroll: true })}>
        {localKeys.map(({ title, rows }) => (
          <KeyTable key={title} title={title} rows={rows} />
        ))}
        {menus.map((menu) => (
          <KeyTable key={menu} title={menu} rows={fromRegistry(menu, own)} />
        ))}
      </div>
    </Modal>
  );
}

function KeyTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <table className="app-help-table">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ label, keys }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <Kbd keys={keys} />
              <span className="ui-visually-hidden">{keys}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
