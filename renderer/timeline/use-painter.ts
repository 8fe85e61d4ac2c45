import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Id } from '../../shared/model/record';
import { xOf, type TimeWindow } from '../../shared/timeline/scale';
import { axisOf, noAxis } from '../../shared/timeline/ticks';
import type { Camera } from './camera';
import type { Model } from './model';
import { paint } from './paint';
import type { Palette } from './palette';
import type { Editing, Picture } from './picture';
import { floatingNow, useNow } from './use-now';
import { lanesHeight, viewOf, type Size, type View } from './view';
import { locale } from '../../shared/text/counted';

export interface PainterInput {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** The layer of focusable elements, placed for `base`: it is moved with the picture until they are placed anew. */
  readonly layer: RefObject<HTMLElement | null>;
  readonly base: TimeWindow;
  readonly scrolled: RefObject<number>;
  readonly camera: Camera;
  readonly model: Model;
  readonly size: Size | null;
  readonly palette: Palette;
  readonly marked: Pick<Picture, 'selected' | 'pointed' | 'highlighted' | 'chosen'>;
  /** What a drag shows just now. */
  readonly editing: RefObject<Editing | null>;
}

/** Paints a frame whenever the camera moves or what it looks at changes. Gives the view painted last. */
export function usePainter(input: PainterInput): RefObject<View | null> {
  const latest = useRef<View | null>(null);
  const { canvas, camera, size } = input;
  useLayoutEffect(() => {
    if (canvas.current && size) resize(canvas.current, size);
  }, [canvas, size]);
  useNow(camera, size);
  // In the same frame as the resize above, which empties the canvas, and as the elements over it.
  useLayoutEffect(() => {
    const frame = () => {
      if (input.size) latest.current = paintFrame(input, input.size);
    };
    frame();
    return camera.onFrame(frame);
  });
  return latest;
}

function resize(canvas: HTMLCanvasElement, { width, height }: Size): void {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  canvas.getContext('2d')?.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
}

function paintFrame({ canvas, layer, base, scrolled, camera, model, palette, marked, editing }: PainterInput, size: Size): View {
  const view = viewOf(model, camera.window, size, scrolled.current, 0, idsOf(marked));
  const context = canvas.current?.getContext('2d');
  if (context) {
    const axis = model.whole ? axisOf(view.scale, locale, 2) : noAxis;
    paint(
      context,
      {
        ...view,
        ...marked,
        editing: editing.current,
        axis,
        width: size.width,
        gutter: size.gutter,
        height: lanesHeight(size),
        scrolled: scrolled.current,
        eras: model.input.eras ?? [],
        now: floatingNow(),
      },
      palette,
    );
  }
  if (layer.current) layer.current.style.transform = follow(base, view);
  return view;
}

/** More marked events than this are not shown one by one over the density. */
const MOST_MARKED = 200;

function idsOf({ selected, pointed, highlighted }: PainterInput['marked']): ReadonlySet<Id> {
  const named = [selected, pointed, ...[...highlighted].slice(0, MOST_MARKED)];
  return new Set(named.filter((id): id is Id => id !== null));
}

/** What moves elements placed for `base` to where the view has them now. */
function follow(base: TimeWindow, { scale }: View): string {
  if (base.from === scale.from && base.to === scale.to) return 'none';
  return `translateX(${xOf(scale, base.from)}px) scaleX(${(base.to - base.from) / (scale.to - scale.from)})`;
}
