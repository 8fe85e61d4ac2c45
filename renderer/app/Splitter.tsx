import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { usePreferences } from './view';

type Size = 'libraryWidth' | 'inspectorWidth' | 'timelineHeight';

export interface SplitterProps {
  label: string;
  size: Size;
  orientation: 'vertical' | 'horizontal';
  /** 1 where dragging right or down makes the region larger, -1 where it makes it smaller. */
  direction: 1 | -1;
  min: number;
  max: number;
  className?: string;
}

const STEP = 16;

/** Resizes a region by pointer, or by arrow keys while it has focus. */
export function Splitter({ label, size, orientation, direction, min, max, className = '' }: SplitterProps) {
  const value = usePreferences((preferences) => preferences[size]);
  const grip = useRef<{ at: number; from: number } | null>(null);
  const set = (next: number) => usePreferences.setState({ [size]: Math.round(Math.min(max, Math.max(min, next))) });
  const along = (event: PointerEvent) => (orientation === 'vertical' ? event.clientX : event.clientY);
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key !== less && event.key !== more) return;
    event.preventDefault();
    set(value + (event.key === more ? STEP : -STEP) * direction);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a focusable separator is the ARIA window splitter pattern
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      className={`app-splitter ${className}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { at: along(event), from: value };
      }}
      onPointerMove={(event) => grip.current && set(grip.current.from + (along(event) - grip.current.at) * direction)}
      onPointerUp={() => {
        grip.current = null;
      }}
    />
  );
}
