import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { xOf, type TimeScale, type TimeWindow } from '../../shared/timeline/scale';
import type { Model } from './model';
import { onStripKey } from './on-strip-key';
import { paintWhole } from './paint-whole';
import type { Palette } from './palette';
import type { Travel } from './use-travel';
import { useSize } from './use-size';
import { useStripGestures } from './use-strip-gestures';
import { wholeScale } from './whole-scale';
import { windowWords } from './window-words';
import './overview.css';

const LEAST_HANDLE = 8;

interface OverviewProps {
  model: Model;
  travel: Travel;
  palette: Palette;
}

/** A strip of the whole time with its events, and the window in it: drag it or its edges, press beside it, turn the wheel over it, or use arrows. */
export function Overview({ model, travel, palette }: OverviewProps) {
  const [strip, setStrip] = useState<HTMLElement | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const size = useSize(strip);
  const width = size?.width ?? 0;
  const { camera, rest } = travel;

  useLayoutEffect(() => {
    if (canvas.current && width > 0) paintWhole(canvas.current, model, palette, width);
  }, [model, palette, width]);
  useEffect(() => {
    const place = () => {
      if (handle.current) placeHandle(handle.current, wholeScale(model, width), camera.window);
    };
    place();
    return camera.onFrame(place);
  }, [camera, model, width]);

  const grips = useStripGestures({ strip, width, model, camera });
  const percent = Math.round(100 * Math.min(1, Math.max(0, middleOf(rest, wholeScale(model, 1)))));
  return (
    <div ref={setStrip} className="timeline-overview" {...grips}>
      <canvas ref={canvas} aria-hidden="true" />
      <div
        ref={handle}
        className="timeline-window"
        role="slider"
        tabIndex={0}
        aria-label="Time in view"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={windowWords(rest)}
        onKeyDown={(event) => onStripKey(event, travel)}
      />
    </div>
  );
}

const middleOf = (window: TimeWindow, scale: TimeScale): number => xOf(scale, (window.from + window.to) / 2);

function placeHandle(handle: HTMLElement, scale: TimeScale, window: TimeWindow): void {
  const start = Math.max(0, Math.min(scale.width - LEAST_HANDLE, xOf(scale, window.from)));
  const end = Math.min(scale.width, Math.max(start + LEAST_HANDLE, xOf(scale, window.to)));
  handle.style.transform = `translateX(${start}px)`;
  handle.style.width = `${end - start}px`;
}
