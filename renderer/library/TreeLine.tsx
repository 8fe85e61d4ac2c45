import { memo, useState, type DragEvent, type MouseEvent } from 'react';
import { isSmart } from '../../shared/model/tree';
import type { Collection } from '../../shared/model/source';
import { counted, numbered } from '../../shared/text/counted';
import { Icon } from '../ui/Icon';
import { beginDrag, draggedNow, dropAt, endDrag } from './drag';
import { setOpened } from './library-view';
import { NameField } from './NameField';
import { fall, mayFall, type Tell } from './tree-acts';
import type { Line } from './tree-lines';

export interface TreeLineProps {
  line: Line;
  /** Undefined while it is being worked out. */
  count: number | undefined;
  isShown: boolean;
  isTabStop: boolean;
  isNamed: boolean;
  collections: readonly Collection[];
  onRename: (name: string | null) => void;
  onMenu: (anchor: HTMLElement) => void;
  tell: Tell;
}

/** One line of the tree: its name, its archival level, and how many sources are in it. */
export const TreeLine = memo(function TreeLine({ line, count, isShown, isTabStop, isNamed, onRename, onMenu, ...rest }: TreeLineProps) {
  const { collection, name, level, isOpen } = line;
  const { drop, ...drag } = useDrop(line, rest.collections, rest.tell);
  const openMenu = (event: MouseEvent<HTMLElement>) => {
    if (!collection) return;
    event.preventDefault();
    onMenu(event.currentTarget.closest<HTMLElement>('[role="treeitem"]')!);
  };
  return (
    <div
      role="treeitem"
      tabIndex={isTabStop ? 0 : -1}
      aria-level={level}
      aria-posinset={line.place}
      aria-setsize={line.siblings}
      aria-selected={isShown}
      aria-expanded={isOpen ?? undefined}
      data-line={line.id}
      data-drop={drop ?? undefined}
      data-smart={(collection && isSmart(collection)) || undefined}
      className="ui-row library-line"
      style={{ paddingInlineStart: 4 + (level - 1) * 14 }}
      draggable={collection !== null && !isNamed}
      onContextMenu={openMenu}
      {...drag}
    >
      <span
        className="ui-row-twist"
        data-open={isOpen ?? undefined}
        aria-hidden="true"
        onClick={(event) => {
          if (isOpen === null) return;
          event.stopPropagation();
          setOpened(line.id, !isOpen);
        }}
      >
        {isOpen !== null && <Icon name="chevron" />}
      </span>
      {isNamed ? (
        <NameField label="Name of the collection" value={name} onDone={onRename} />
      ) : (
        <span className="ui-row-name" dir="auto" title={name}>
          {name}
        </span>
      )}{' '}
      {collection && isSmart(collection) && <span className="ui-visually-hidden">smart collection</span>}{' '}
      {collection?.level && <span className="ui-row-mark">{collection.level}</span>} {count !== undefined && <Count count={count} />}
      {collection && (
        // By key and to a screen reader it is the context menu of the line.
        <span className="library-line-menu" aria-hidden="true" title="What can be done with it" onClick={openMenu}>
          ⋯
        </span>
      )}
    </div>
  );
});

/** "3" to the eye, "3 sources" to the ear. */
function Count({ count }: { count: number }) {
  const [number, noun] = [numbered(count), counted(count, 'source', 'sources')];
  return (
    <span className="ui-row-count">
      {number}
      <span className="ui-visually-hidden">{noun.slice(number.length)}</span>
    </span>
  );
}

/** What a line does while something is dragged over it, and when it is dragged itself. */
function useDrop({ collection, name }: Line, collections: readonly Collection[], tell: Tell) {
  const [drop, setDrop] = useState<'before' | 'inside' | 'after' | null>(null);
  const placeOf = (event: DragEvent) => {
    const dragged = draggedNow();
    const at = dragged && 'collection' in dragged ? dropAt(event, collection && isSmart(collection) ? 0.5 : 0.28) : 'inside';
    return mayFall(collection, at, collections) ? at : null;
  };
  return {
    drop,
    onDragStart: (event: DragEvent) => {
      event.stopPropagation();
      if (collection) beginDrag(event, { collection: collection.id }, name);
    },
    onDragEnd: endDrag,
    onDragOver: (event: DragEvent) => {
      const at = placeOf(event);
      setDrop(at);
      if (!at) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = event.shiftKey ? 'move' : 'copy';
    },
    onDragLeave: () => setDrop(null),
    onDrop: (event: DragEvent) => {
      const at = placeOf(event);
      setDrop(null);
      if (!at || !collection) return;
      event.preventDefault();
      void fall(collection, at, { isMove: event.shiftKey, collections, tell }).finally(endDrag);
    },
  };
}
