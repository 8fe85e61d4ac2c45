import { useMemo } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { isSmart } from '../../shared/model/tree';
import { ArchivalLevel, type Collection } from '../../shared/model/source';
import { changeCollection } from '../store/edits/collections';
import { Kbd } from '../ui/Kbd';
import { nameNewCollection, useLibraryView } from './library-view';
import { pasteInto, remove, type Tell } from './tree-acts';

interface TreeMenuProps {
  collection: Collection;
  anchor: HTMLElement;
  onClose: () => void;
  tell: Tell;
}

interface Act {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
}

/** What can be done with a collection. */
export function TreeMenu({ collection, anchor, onClose, tell }: TreeMenuProps) {
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  const acts = actsOn(collection, tell);
  return (
    <Popover
      aria-label={collection.name}
      className="library-menu"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <Menu aria-label={collection.name} autoFocus="first" onAction={(id) => acts.find((act) => act.id === id)?.run()} onClose={onClose}>
        <MenuSection aria-label="Collection">
          {acts.map(({ id, label, keys }) => (
            <MenuItem key={id} id={id} textValue={label} className="library-menu-item">
              <span>{label}</span>
              {keys && <Kbd keys={keys} />}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection
          selectionMode="single"
          selectedKeys={[collection.level ?? 'no level']}
          onSelectionChange={(keys) => keys !== 'all' && void setLevel(collection, [...keys][0])}
        >
          <Header className="library-menu-head">Archival level</Header>
          {['no level', ...ArchivalLevel.options].map((level) => (
            <MenuItem key={level} id={level} textValue={level} className="library-menu-item">
              <span>{level[0]!.toUpperCase() + level.slice(1)}</span>
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  );
}

function actsOn(collection: Collection, tell: Tell): Act[] {
  const rename = { id: 'rename', label: 'Rename', keys: 'F2', run: () => useLibraryView.setState({ naming: { renamed: collection.id } }) };
  const removal = { id: 'remove', label: 'Remove, keep its sources', keys: 'Delete', run: () => void remove(collection, tell) };
  if (isSmart(collection)) {
    const edit = { id: 'query', label: 'Change its query…', run: () => useLibraryView.setState({ dialog: { smart: collection.id } }) };
    return [rename, edit, removal];
  }
  return [
    rename,
    { id: 'new', label: 'New collection in it', run: () => nameNewCollection(collection.id) },
    { id: 'paste', label: 'Paste sources', keys: 'Mod+V', run: () => void pasteInto(collection, tell) },
    removal,
  ];
}

async function setLevel({ id }: Collection, key: unknown): Promise<void> {
  const level = ArchivalLevel.safeParse(key);
  await changeCollection(id, { level: level.success ? level.data : undefined }, 'Change the level of');
}
