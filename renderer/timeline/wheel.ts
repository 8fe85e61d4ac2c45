const ZOOM = 0.002;
/** A pinch arrives as a wheel with Ctrl and small steps. */
const PINCH_ZOOM = 0.01;
/** Pixels in a wheel step that is counted in lines; `WheelEvent.DOM_DELTA_LINE`. */
const LINE = 16;
const IN_LINES = 1;

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'shiftKey'>;

/** What a wheel asks for: Shift or sideways it goes so many pixels along, else, as a pinch does, it zooms by a factor. */
export function readWheel({ deltaX, deltaY, deltaMode, ctrlKey, shiftKey }: Wheel): { readonly pan: number } | { readonly zoom: number } {
  const unit = deltaMode === IN_LINES ? LINE : 1;
  const [dx, dy] = [deltaX * unit, deltaY * unit];
  if (!ctrlKey && (shiftKey || Math.abs(dx) > Math.abs(dy))) return { pan: dx || dy };
  return { zoom: Math.exp(-dy * (ctrlKey ? PINCH_ZOOM : ZOOM)) };
}
