import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { commands, type CommandId } from '../../shared/commands';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { Kbd } from '../ui/Kbd';
import './menu.css';

const moves: readonly CommandId[] = ['timeline.zoom-in', 'timeline.zoom-out', 'timeline.fit', 'timeline.fit-selection', 'timeline.go-to'];

interface MoreMenuProps {
  run: (id: CommandId) => void;
  /** The drawing is shown: time can be moved through. */
  canMove: boolean;
  onFoldAll: () => void;
  onUnfoldAll: () => void;
}

/** What has no room of its own in the bar, and all the ways to move, which a narrow bar leaves out. */
export function MoreMenu({ run, canMove, onFoldAll, onUnfoldAll }: MoreMenuProps) {
  const choose = (key: string) => {
    if (key === 'fold') onFoldAll();
    else if (key === 'unfold') onUnfoldAll();
    else run(key as CommandId);
  };
  return (
    <MenuTrigger>
      <Button kind="quiet">More</Button>
      <Popover className="timeline-menu" placement="bottom end">
        <Menu aria-label="More" onAction={(key) => choose(String(key))}>
          {canMove && moves.map((id) => <CommandItem key={id} command={id} />)}
          <MenuItem id="fold" className="timeline-menu-item">
            Fold all lanes
          </MenuItem>
          <MenuItem id="unfold" className="timeline-menu-item">
            Unfold all lanes
          </MenuItem>
          <CommandItem command="timeline.eras" />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function CommandItem({ command }: { command: CommandId }) {
  const keys = useKeysOf(command);
  const { label } = commands[command];
  return (
    <MenuItem id={command} textValue={label} className="timeline-menu-item timeline-menu-choice">
      <span>{label}</span>
      {keys && <Kbd keys={keys} />}
    </MenuItem>
  );
}
