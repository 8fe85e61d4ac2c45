import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { blockIndexAt } from '../../shared/text/block-at';
import type { SourceText } from '../../shared/text/source-text';
import { isCollapsed, movedTo, selectionOf, type Caret } from './caret';
import { toAct, toMove, type Act, type Move, type Step } from './key-map';
import { isRightToLeft } from './lines';
import { moveCaret } from './move-caret';
import type { CaretState } from './use-caret';
import type { RangeChange } from './use-range-change';

const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

export interface KeyActs {
  /** Lets go of the selected annotation. */
  readonly clear: () => void;
  readonly jump: (direction: 1 | -1) => void;
  readonly change: RangeChange;
  /** After each move, for a screen reader. */
  readonly moved: (step: Step, from: Caret, to: Caret) => void;
  /** Mounts what the screen shows now. */
  readonly refresh: () => void;
}

/** The keys of the reading view itself: moving, extending, clearing, jumping and changing a range. Commands belong to the app. */
export function useKeys(text: SourceText, state: CaretState, scroller: RefObject<HTMLElement | null>, acts: KeyActs) {
  /** Where up and down aim, px in the viewport: kept while a person goes on up or down. */
  const aim = useRef<number | null>(null);

  const move = (caret: Caret, asked: Move): void => {
    const lines = state.lines();
    if (!lines) return;
    const isVertical = asked.step === 'line' || asked.step === 'page';
    const x = (isVertical ? aim.current : null) ?? lines.stand(caret.focus)?.x ?? 0;
    aim.current = isVertical ? x : null;
    const to = asked.step === 'page' ? page(caret, asked, x) : moveCaret(caret, asked, text, lines, x);
    state.setCaret(to);
    acts.moved(asked.step, caret, to);
  };

  /** A page is most of a screen: the text goes under the caret, which stays where it is on the screen as far as it can. */
  const page = (caret: Caret, { direction, extend }: Move, x: number): Caret => {
    const stand = state.lines()?.stand(caret.focus);
    const element = scroller.current;
    if (!stand || !element) return caret;
    const before = element.scrollTop;
    element.scrollBy(0, direction * element.clientHeight * 0.85);
    acts.refresh();
    const isAtEdge = element.scrollTop === before;
    const edge = direction === 1 ? (text.blocks.at(-1)?.end ?? 0) : (text.blocks[0]?.start ?? 0);
    return movedTo(caret, isAtEdge ? edge : (state.lines()?.at(x, (stand.top + stand.bottom) / 2) ?? caret.focus), extend);
  };

  const perform = (caret: Caret | null, act: Act): void => {
    if (act.act === 'jump') acts.jump(act.direction);
    else if (act.act === 'change range') acts.change.step(act.end, act.direction, act.unit);
    else if (act.act === 'select block') state.setCaret(blockSelection(text, caret));
    else if (caret && !isCollapsed(caret)) state.setCaret(movedTo(caret, caret.focus, false));
    else acts.clear();
  };

  return (event: KeyboardEvent<HTMLElement>): void => {
    const { caret } = state;
    const asked = caret && toMove(event, { isMac, rtl: isRightToLeft(text, caret.focus) });
    const act = asked ? null : toAct(event);
    if (asked) move(caret, asked);
    else if (act) perform(caret, act);
    else return;
    event.preventDefault();
  };
}

/** The caret's block; the whole text where that block is selected already. */
function blockSelection({ blocks }: SourceText, caret: Caret | null): Caret {
  const block = blocks[blockIndexAt(blocks, caret?.focus ?? 0)];
  const selection = caret && selectionOf(caret);
  const isWhole = block && selection?.start === block.start && selection.end === block.end;
  return { anchor: isWhole ? 0 : (block?.start ?? 0), focus: isWhole ? (blocks.at(-1)?.end ?? 0) : (block?.end ?? 0), by: 'pointer' };
}
