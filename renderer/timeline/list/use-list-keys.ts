import type { KeyboardEvent } from 'react';
import type { DatedEvent } from '../../../shared/model/timeline';
import { fold } from '../../../shared/text/fold';
import { stepTo } from '../../ui/step-to';
import { useTypeAhead } from '../../ui/type-ahead';
import { isEditable } from './CellEditor';
import type { ColumnId } from './columns';
import type { ListBook } from './list-book';
import type { ListLine } from './list-lines';
import type { useListChoice } from './use-list-choice';
import type { useListFocus } from './use-list-focus';

export interface ListKeysOptions {
  lines: readonly ListLine[];
  columns: readonly ColumnId[];
  book: ListBook;
  /** Lines that are seen at once. */
  page: number;
  focus: ReturnType<typeof useListFocus>;
  choice: ReturnType<typeof useListChoice>;
  onFold: (folds: string) => void;
  onOpen: (event: DatedEvent, anchor: HTMLElement) => void;
  onRemove: (event: DatedEvent) => void;
}

/** What keys do in the list: up and down by line, right into the cells of a row and left out of them, as in a tree; Enter and F2 write in a cell. */
export function useListKeys({ lines, columns, book, page, focus, choice, onFold, onOpen, onRemove }: ListKeysOptions) {
  const seek = useTypeAhead(fold);
  const { at, column } = focus;

  const sideways = (line: ListLine, step: 1 | -1): void => {
    const cell = column === null ? -1 : columns.indexOf(column);
    if (line.is === 'head') {
      if (line.folds !== null && line.isOpen !== step > 0) onFold(line.folds);
      else if (step < 0) focus.go(headAbove(lines, at));
    } else if (cell === -1 && step < 0) focus.go(headAbove(lines, at));
    else focus.go(at, columns[Math.min(columns.length - 1, cell + step)] ?? null);
  };
  const write = (line: ListLine, isAsked: boolean, anchor: HTMLElement): void => {
    if (line.is === 'head') {
      if (line.folds !== null) onFold(line.folds);
    } else if (column !== null && isEditable(column, book)) focus.edit(at, column);
    else if (isAsked) focus.edit(at, 'title');
    else onOpen(line.event, anchor);
  };
  const plain = ({ key, target }: KeyboardEvent, line: ListLine): boolean => {
    if (key === 'Enter' || key === 'F2') write(line, key === 'F2', target as HTMLElement);
    else if (key === ' ' && line.is === 'head') write(line, false, target as HTMLElement);
    else if (key === ' ') choice.pick(at, 'alone');
    else if (key === 'ArrowLeft' || key === 'ArrowRight') sideways(line, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Delete' && line.is === 'event') onRemove(line.event);
    else if (key === 'Escape') choice.pickNone();
    else return false;
    return true;
  };
  const typed = (event: KeyboardEvent): boolean => {
    // Letters with Shift and signs are commands.
    if (event.shiftKey || !/^[\p{L}\p{N} ]$/u.test(event.key)) return false;
    const words = lines.map((line) => (line.is === 'head' ? line.label : line.event.title));
    const found = seek(event, words, at);
    if (found !== null && found >= 0) focus.go(found);
    return found !== null;
  };
  return (event: KeyboardEvent) => {
    const line = lines[at];
    const { key, shiftKey } = event;
    if (event.defaultPrevented || event.altKey || !line || !(event.target as Element).closest('[data-row]')) return;
    const isMod = event.ctrlKey || event.metaKey;
    if (isMod && key.toLowerCase() === 'a' && !shiftKey) choice.pickAll();
    else if (isMod && key === ' ') choice.pick(at, 'toggle');
    else if (isMod && key !== 'Home' && key !== 'End') return;
    else if (column !== null && !isMod && (key === 'Home' || key === 'End')) focus.go(at, key === 'Home' ? columns[0] : columns.at(-1));
    else {
      const to = stepTo(key, at, lines.length, page);
      if (to !== null) {
        focus.go(to, lines[to]?.is === 'event' ? column : null);
        if (shiftKey) choice.pick(to, 'range', at);
      } else if (!(typed(event) || plain(event, line))) return;
    }
    event.preventDefault();
  };
}

/** The head that a line stands under: the nearest above that is less deep; the line itself where there is none. */
function headAbove(lines: readonly ListLine[], at: number): number {
  const { level } = lines[at]!;
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above]!;
    if (line.is === 'head' && line.level < level) return above;
  }
  return at;
}
