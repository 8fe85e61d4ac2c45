import { type KeyboardEvent, type PointerEvent } from 'react';
import type { End } from './moved-end';
import type { Mark } from './placements';
import type { RangeChange } from './use-range-change';
import { shorten } from './words';

interface HandleProps {
  end: End;
  mark: Mark;
  text: string;
  change: RangeChange;
  left: number;
  top: number;
}

/** One end of the selected passage: dragged by a pointer, or moved by arrow keys, a word at a time, with Ctrl a character. */
export function Handle({ end, mark, text, change, left, top }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction =
      event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : null;
    if (!direction) return;
    event.preventDefault();
    change.step(end, direction, event.ctrlKey || event.metaKey ? 'grapheme' : 'word');
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const holds = (event: PointerEvent<HTMLElement>): boolean => event.currentTarget.hasPointerCapture(event.pointerId);
  return (
    <span
      role="slider"
      tabIndex={0}
      className={`reader-handle reader-handle-${end} reader-ring-${mark.kind}`}
      aria-label={end === 'start' ? 'Start of passage' : 'End of passage'}
      aria-valuemin={0}
      aria-valuemax={text.length}
      aria-valuenow={end === 'start' ? mark.start : mark.end}
      aria-valuetext={valueText(end, mark, text)}
      style={{ left, top }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => holds(event) && change.drag(end, event.clientX, event.clientY)}
      onPointerUp={(event) => holds(event) && change.drop()}
      onPointerCancel={change.cancel}
    />
  );
}

/** The words at that end: what a screen reader says as it moves. */
function valueText(end: End, { start, end: stop }: Mark, text: string): string {
  const words = text.slice(start, stop);
  if (words.length <= 40) return words;
  return end === 'start' ? `from ${shorten(words, 40)}` : `to ${shorten(words.slice(words.indexOf(' ', words.length - 40) + 1), 48)}`;
}
