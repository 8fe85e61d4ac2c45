import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatInstant, type InstantUnit } from '../../shared/dates/format-span';
import { columnsIn, densityOf } from '../../shared/timeline/density';
import { DAY, YEAR, millisecondsPerPixel, xOf, type TimeScale, type TimeWindow } from '../../shared/timeline/scale';
import type { Model } from './model';
import type { Palette } from './palette';
import type { Travel } from './use-travel';
import { useSize } from './use-size';
import { kept, NOWHERE } from './view';
import { locale } from '../../shared/text/counted';
import './overview.css';

const HEIGHT = 12;
const LEAST_HANDLE = 8;

interface OverviewProps {
  model: Model;
  travel: Travel;
  palette: Palette;
}

/** A strip of the whole time with its events, and the window in it: drag it, press beside it, or use arrows. */
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

  const grip = useRef<number | null>(null);
  const moveTo = (event: PointerEvent<HTMLElement>) => {
    const scale = wholeScale(model, width);
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const at = scale.from + (x / scale.width) * (scale.to - scale.from);
    const { from, to } = camera.target;
    grip.current ??= at >= from && at < to ? at - from : (to - from) / 2;
    camera.jump(kept({ from: at - grip.current, to: at - grip.current + (to - from) }, model));
  };
  const release = () => {
    grip.current = null;
  };
  const percent = Math.round(100 * Math.min(1, Math.max(0, middleOf(rest, wholeScale(model, 1)))));
  return (
    <div
      ref={setStrip}
      className="timeline-overview"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event);
      }}
      onPointerMove={(event) => grip.current !== null && moveTo(event)}
      onPointerUp={release}
      onPointerCancel={release}
    >
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
        onKeyDown={(event) => onKey(event, travel)}
      />
    </div>
  );
}

const pans: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -0.9,
  PageUp: 0.9,
};

function onKey(event: KeyboardEvent, travel: Travel): void {
  if (event.altKey || event.shiftKey) return;
  const part = pans[event.key];
  if (event.key === 'Home') travel.toEnd('start');
  else if (event.key === 'End') travel.toEnd('end');
  else if (part !== undefined) travel.pan(part);
  else return;
  event.preventDefault();
}

/** The whole time, with a little air, over the strip. */
function wholeScale(model: Model, width: number): TimeScale {
  const { from, to } = model.whole ?? NOWHERE;
  const air = (to - from) * 0.02;
  return { from: from - air, to: to + air, width: Math.max(1, width) };
}

const middleOf = (window: TimeWindow, scale: TimeScale): number => xOf(scale, (window.from + window.to) / 2);

function placeHandle(handle: HTMLElement, scale: TimeScale, window: TimeWindow): void {
  const start = Math.max(0, Math.min(scale.width - LEAST_HANDLE, xOf(scale, window.from)));
  const end = Math.min(scale.width, Math.max(start + LEAST_HANDLE, xOf(scale, window.to)));
  handle.style.transform = `translateX(${start}px)`;
  handle.style.width = `${end - start}px`;
}

/** How dark a column with events is at least. */
const FAINTEST = 0.45;

/** Where events are, in their colours: the more there are at one place, the darker. */
function paintWhole(canvas: HTMLCanvasElement, model: Model, palette: Palette, width: number): void {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(HEIGHT * devicePixelRatio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  const scale = wholeScale(model, width);
  for (const lane of model.sides[0].lanes) {
    const density = densityOf(lane.packable(), null, 1.5 * millisecondsPerPixel(scale));
    const { start, column, most, tones, counts } = columnsIn(density, scale);
    tones.forEach((tone, i) => {
      context.fillStyle = palette.tones[tone].ink;
      counts[i]!.forEach((count, at) => {
        if (count === 0) return;
        context.globalAlpha = FAINTEST + (1 - FAINTEST) * Math.sqrt(count / most);
        context.fillRect(start + at * column, 4, column, HEIGHT - 8);
      });
    });
  }
}

/** "2014 to 2017", as finely as the window's length deserves. */
function windowWords({ from, to }: TimeWindow): string {
  const unit = unitOf(to - from);
  const [first, last] = [formatInstant(from, unit, locale), formatInstant(to, unit, locale)];
  return first === last ? first : `${first} to ${last}`;
}

function unitOf(span: number): InstantUnit {
  if (span > 2 * YEAR) return 'year';
  return span > 60 * DAY ? 'month' : 'day';
}
