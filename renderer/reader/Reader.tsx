import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent, type RefObject } from 'react';
import type { SourceText } from '../../shared/text/source-text';
import { isCollapsed, selectionOf } from './caret';
import { Column } from './Column';
import { Doubts } from './Doubts';
import { FindBar } from './FindBar';
import { startDrag } from './drag';
import { Overlay } from './Overlay';
import { pinnedBlocks } from './pinned-blocks';
import { ReaderHead } from './ReaderHead';
import type { ReaderProps } from './reader-props';
import { titleBlock } from './title-block';
import { Toolbar } from './Toolbar';
import { useCaret, type CaretState } from './use-caret';
import { useChoose } from './use-choose';
import { toolsFor, useCommands } from './use-commands';
import { useDoing } from './use-doing';
import { useFind } from './use-find';
import { useFindMarks } from './use-find-marks';
import { useGoTo } from './use-go-to';
import { useKeys } from './use-keys';
import { usePlacements, useShownMarks } from './use-placements';
import { usePointer } from './use-pointer';
import { useRangeChange } from './use-range-change';
import { useGoToSuggested, useSuggestedMarks } from './use-suggested-marks';
import { reveal, useMarksOf, useShowSelected } from './use-selected';
import { useSpoken } from './use-spoken';
import { useWindow } from './use-window';
import './Reader.css';

/** The text of a source, its annotations, and a caret to read and select with. */
export function Reader(props: ReaderProps) {
  const { source, text, annotations, placed, selected, onSelect, provide, textSize } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const [hasFocus, setFocus] = useState(false);

  const state = useCaret(text, column);
  const { placements, view } = usePlacements(text, annotations);
  const kept = useMarksOf(placements.marks, selected);
  const { preview, change } = useRangeChange(text, kept[0] ?? null, placements, state.lines, props.onChangeRange);
  const shown = useShownMarks(placements, preview);
  const marks = useMarksOf(shown, selected);
  const pinned = useMemo(() => pinnedBlocks(text, state.caret, marks), [text, state.caret, marks]);
  const { slots, watch, refresh } = useWindow(text, textSize, scroller, column, pinned);

  const heading = titleBlock(text, source);
  const chosen = annotations.find(({ id }) => id === selected) ?? null;
  const doing = useDoing(props, state, shown, chosen);
  useCommands(provide, doing);
  useShowSelected(selected, marks, text, state, column, scroller);
  useRevealCaret(state, column, scroller);
  useTellCaret(state, props.onCaret);
  useGoTo(state, props.goTo, props.onWent);
  const find = useFind(text, state, provide);
  useFindMarks(find, { column, scroller });
  useSuggestedMarks(props.suggested, shown, { column, scroller });
  useGoToSuggested(props.suggested?.current ?? null, kept[0]?.id ?? null, state);
  const { spoken, sayMoved } = useSpoken(text, shown, kept[0] ?? null, state.lines);
  const { click, jump } = useChoose(placements, shown, state, selected, onSelect, props.suggested);
  const onPointerDown = usePointer(state, column, click);
  const onKeyDown = useKeys(text, state, scroller, { clear: () => onSelect(null), jump, change, moved: sayMoved, refresh });

  const onFocus = (): void => {
    setFocus(true);
    const { current: top } = scroller;
    if (state.caret || state.isPointing() || !top) return;
    const offset = state.lines()?.at(0, top.getBoundingClientRect().top + 8) ?? 0;
    state.setCaret({ anchor: offset, focus: offset, by: 'pointer' });
  };
  const target = state.passage ?? marks[0] ?? null;
  const tools = toolsFor(doing, state.passage ? null : chosen, selected !== null && placed.has(selected));

  return (
    <section aria-label="Reader" data-region="reader" className="reader" data-focus={hasFocus || undefined}>
      <div ref={scroller} className="reader-scroll">
        <div className="reader-page" style={{ fontSize: textSize }}>
          <ReaderHead source={source} hasTitle={heading === -1} />
          <Doubts doubts={placements.doubts} selected={selected} onSelect={onSelect} />
          <div className="reader-sheet">
            <div
              ref={column}
              className="reader-text"
              role="textbox"
              aria-multiline="true"
              aria-readonly="true"
              aria-label="Text"
              lang={source.language ?? undefined}
              tabIndex={0}
              data-region-focus
              onFocus={onFocus}
              onBlur={() => setFocus(false)}
              onKeyDown={onKeyDown}
              onPointerDown={onPointerDown}
              onDragStart={(event) => startDrag(event, text.text, kept[0] ?? null)}
              onCopy={(event) => copy(event, text, state)}
            >
              <Column text={text} slots={slots} watch={watch} marks={shown} view={view} selected={selected} heading={heading} />
            </div>
            <Overlay
              text={text}
              column={column}
              scroller={scroller}
              caret={hasFocus && state.caret ? state.caret.focus : null}
              marks={marks}
              change={change}
              onDragStart={(event) => startDrag(event, text.text, kept[0] ?? null)}
            />
            {target && tools.length > 0 && (
              <Toolbar
                tools={tools}
                text={text}
                passage={target}
                column={column}
                scroller={scroller}
                onLeave={() => column.current?.focus({ preventScroll: true })}
              />
            )}
          </div>
        </div>
      </div>
      <FindBar
        find={find}
        onClose={() => {
          find.close();
          column.current?.focus({ preventScroll: true });
        }}
      />
      <p ref={spoken} className="ui-visually-hidden" role="status" />
    </section>
  );
}

/** Copies the words selected as plain text, also those of blocks that are not mounted. */
function copy(event: ClipboardEvent, { text }: SourceText, { caret }: CaretState): void {
  if (!caret || isCollapsed(caret)) return;
  const { start, end } = selectionOf(caret);
  event.clipboardData.setData('text/plain', text.slice(start, end));
  event.preventDefault();
}

/** Says where the caret is. */
function useTellCaret({ caret }: CaretState, onCaret: ReaderProps['onCaret']): void {
  const focus = caret?.focus;
  useEffect(() => {
    if (focus !== undefined) onCaret?.(focus);
  }, [focus, onCaret]);
}

/** Keeps the caret on the screen while keys move it. */
function useRevealCaret(
  { caret, lines }: CaretState,
  column: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const stand = caret?.by === 'keys' ? lines()?.stand(caret.focus) : null;
    if (!stand || !column.current || !scroller.current) return;
    const { top } = column.current.getBoundingClientRect();
    reveal(column.current, scroller.current, stand.top - top, stand.bottom - top);
  }, [caret, lines, column, scroller]);
}
