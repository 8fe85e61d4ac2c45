import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Nudge } from '../../shared/model/tree';
import { fold } from '../../shared/text/fold';
import type { Id } from '../../shared/model/record';
import type { Collection } from '../../shared/model/source';
import { addCollection, changeCollection } from '../store/edits/collections';
import { setOpened, showPlace, useLibraryChoices, useLibraryView, type Place } from './library-view';
import { NameField } from './NameField';
import { nudge, pasteInto, remove, type Tell } from './tree-acts';
import { lineAfter, linesOf, type Line } from './tree-lines';
import { TreeLine } from './TreeLine';
import { TreeMenu } from './TreeMenu';
import { useTypeAhead } from '../ui/type-ahead';
import '../ui/Row.css';
import './CollectionTree.css';

export interface CollectionTreeProps {
  collections: readonly Collection[];
  place: Place;
  countOf: (place: Place) => number | undefined;
  tell: Tell;
}

/** The collections as a tree, with the two places that are always there. Enter or a click shows what is in one. */
export function CollectionTree({ collections, place, countOf, tell }: CollectionTreeProps) {
  const opened = useLibraryChoices((choices) => choices.opened);
  const naming = useLibraryView((view) => view.naming);
  const lines = linesOf(collections, new Set(opened));
  const [menu, setMenu] = useState<{ collection: Collection; anchor: HTMLElement } | null>(null);
  const focus = useLineFocus(lines, place);
  const seek = useTypeAhead(fold);
  const renamed = naming && 'renamed' in naming ? naming.renamed : null;
  const doneNaming = (id: Place) => {
    useLibraryView.setState({ naming: null });
    focus.go(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[focus.at];
    if (!line || event.defaultPrevented) return;
    const isHandled = move(event, line) || act(event, line, tell) || type(event);
    if (isHandled) event.preventDefault();
  };
  const move = (event: KeyboardEvent, line: Line): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    if (event.key === 'ArrowRight' && line.isOpen === false) setOpened(line.id, true);
    else if (event.key === 'ArrowLeft' && line.isOpen === true) setOpened(line.id, false);
    else {
      const to = lineAfter(lines, focus.at, event.key);
      if (to === null) return false;
      focus.go(lines[to]!.id);
    }
    return true;
  };
  const type = (event: KeyboardEvent): boolean => {
    const to = seek(
      event,
      lines.map(({ name }) => name),
      focus.at,
    );
    if (to !== null && to !== -1) focus.go(lines[to]!.id);
    return to !== null;
  };
  const onClick = (event: MouseEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-line]')?.dataset['line'];
    if (id === undefined || (event.target as Element).closest('.library-line-menu, input')) return;
    focus.go(id);
    showPlace(id);
  };
  const rename = (event: MouseEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-line]')?.dataset['line'];
    if (collections.some((each) => each.id === id)) useLibraryView.setState({ naming: { renamed: id! } });
  };
  return (
    <>
      <div
        ref={focus.box}
        role="tree"
        tabIndex={-1}
        aria-label="Collections"
        className="library-tree"
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={rename}
        onFocus={focus.onFocus}
      >
        {lines.map((line) => (
          <TreeLine
            key={line.id}
            line={line}
            count={countOf(line.id)}
            isShown={line.id === place}
            isTabStop={line === lines[focus.at]}
            isNamed={renamed === line.id}
            collections={collections}
            onRename={(name) => {
              if (name !== null) void changeCollection(line.id, { name }, 'Rename to');
              doneNaming(line.id);
            }}
            onMenu={(anchor) => line.collection && setMenu({ collection: line.collection, anchor })}
            tell={tell}
          />
        ))}
        {naming && 'parent' in naming && (
          <div role="treeitem" aria-level={1} aria-selected={false} className="ui-row library-line">
            <span className="ui-row-twist" />
            <NameField
              label={newName(naming.parent, collections)}
              value=""
              onDone={(name) => void create(name, naming.parent).then((id) => doneNaming(id ?? place))}
            />
          </div>
        )}
      </div>
      {menu && <TreeMenu {...menu} onClose={() => setMenu(null)} tell={tell} />}
    </>
  );
}

function newName(parent: Id | null, collections: readonly Collection[]): string {
  const above = collections.find(({ id }) => id === parent)?.name;
  return above ? `Name of the new collection in ${above}` : 'Name of the new collection';
}

async function create(name: string | null, parent: Id | null): Promise<Id | null> {
  return name === null ? null : addCollection({ name, parent });
}

const nudges: Readonly<Record<string, Nudge>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** What keys do with the line that has the focus; false where the key is for something else. */
function act(event: KeyboardEvent, { id, collection }: Line, tell: Tell): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  const way = nudges[event.key];
  if (event.altKey && way) {
    if (collection) void nudge(collection, way, tell);
  } else if (!isMod && !event.altKey && (event.key === 'Enter' || event.key === ' ')) showPlace(id);
  else if (collection && event.key === 'F2') useLibraryView.setState({ naming: { renamed: id } });
  else if (collection && event.key === 'Delete') void remove(collection, tell);
  else if (collection && isMod && event.key === 'v') void pasteInto(collection, tell);
  else return false;
  return true;
}

/** One line takes Tab: the one that had the focus last, else the place that is shown. A line that comes later can be waited for. */
function useLineFocus(lines: readonly Line[], place: Place) {
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<Place>(place);
  const wanted = useRef<Place | null>(null);
  const found = lines.findIndex(({ id }) => id === current);
  const at =
    found === -1
      ? Math.max(
          0,
          lines.findIndex(({ id }) => id === place),
        )
      : found;
  useEffect(() => {
    if (wanted.current === null) return;
    const line = box.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(wanted.current)}"]`);
    if (!line) return;
    wanted.current = null;
    line.focus();
  });
  return {
    box,
    at,
    go: (id: Place) => {
      wanted.current = id;
      setCurrent(id);
    },
    onFocus: (event: { target: EventTarget }) => {
      const id = (event.target as HTMLElement).dataset['line'];
      if (id !== undefined && id !== current) setCurrent(id);
    },
  };
}
