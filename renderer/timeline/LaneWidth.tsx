import { useRef, type KeyboardEvent } from 'react';
import { NARROWEST, setLaneWidth, useLaneWidth, WIDEST } from './lane-width';

const STEP = 16;

/** The edge between the lanes' heads and time: dragged, or moved by arrows, it makes the heads wider or narrower. */
export function LaneWidth() {
  const width = useLaneWidth();
  const grip = useRef<{ x: number; width: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    setLaneWidth(width + (event.key === 'ArrowRight' ? STEP : -STEP));
    event.preventDefault();
    event.stopPropagation();
  };
  const release = () => {
    grip.current = null;
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a focusable separator is the ARIA window splitter pattern
    <div
      role="separator"
      tabIndex={0}
      aria-label="Width of the lanes’ heads"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      className="timeline-lane-width"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => grip.current && setLaneWidth(grip.current.width + event.clientX - grip.current.x)}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
