import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Id } from '../../../shared/model/record';
import type { Shown } from '../../../shared/timeline/layout';
import { instantAt, panBy } from '../../../shared/timeline/scale';
import { edgesOf } from '../../../shared/timeline/snap';
import { currentCoder } from '../../store/commit';
import type { Camera } from '../camera';
import { choose, useChosen } from '../chosen';
import { eventIn } from '../event-in';
import type { Model } from '../model';
import type { Editing } from '../picture';
import { kept, scaleOf, type Size, type View } from '../view';
import { moveEvents, placeEvents } from './acts';
import { draggedBy, dragWords, partAt, pictureOf, type Dragged } from './drag';
import { ONLY_OWN_DATE } from './own-date';
import { say } from './said';

/** A press that has taken hold of something: told how the pointer goes on, and how it ends. */
export interface Grip {
  readonly move: (event: PointerEvent) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
}

interface GrabInput {
  readonly stage: HTMLElement | null;
  readonly size: Size | null;
  readonly model: Model;
  readonly camera: Camera;
  readonly latest: RefObject<View | null>;
  readonly scrolled: RefObject<number>;
  /** Beside the pointer: the date that a drag has come to. */
  readonly note: RefObject<HTMLElement | null>;
  /** The rectangle that is being drawn about events. */
  readonly rectangle: RefObject<HTMLElement | null>;
  /** What the picture shows of a drag. */
  readonly editing: RefObject<Editing | null>;
}

/** Pixels from the edge of time where a drag scrolls it, and how far in a frame. */
const SCROLL_ZONE = 24;
const SCROLL_STEP = 8;

/** Takes hold of an event, its edge, or, with Shift, of events in a rectangle; null where a press pans, said why where it is on another date than the event's own. */
export function useGrab(input: GrabInput): (press: PointerEvent) => Grip | null {
  const now = useRef(input);
  useEffect(() => {
    now.current = input;
  });
  return useCallback((press) => {
    const { size, latest } = now.current;
    const point = size && pointOf(now.current, press);
    if (!point || !latest.current || point.x < 0) return null;
    const hit = eventIn(latest.current, point.x, point.y);
    if (!hit) return press.shiftKey ? rectangleOf(now.current, press) : null;
    if (press.shiftKey || press.ctrlKey || press.metaKey) return null;
    if (hit.entry.clock !== 'event') say(ONLY_OWN_DATE);
    if (hit.row < 0 || hit.entry.clock !== 'event') return null;
    return gripOf(() => now.current, hit, press);
  }, []);
}

function pointOf({ stage, size, scrolled }: GrabInput, { clientX, clientY }: { clientX: number; clientY: number }) {
  const box = stage!.getBoundingClientRect();
  return { x: clientX - box.left - size!.gutter, y: clientY - box.top + scrolled.current };
}

function gripOf(now: () => GrabInput, hit: Shown, press: PointerEvent): Grip {
  const { camera, size, latest, editing } = now();
  const scale = () => scaleOf(camera.window, size!);
  const began = pointOf(now(), press).x;
  const part = partAt(hit, began);
  const origin = instantAt(scale(), began);
  const { ids } = useChosen.getState();
  const held = part === 'move' && ids.has(hit.entry.event.id) ? ids : new Set([hit.entry.event.id]);
  const shown = latest.current?.shown ?? [];
  const others = shown.filter(({ entry, key }) => held.has(entry.event.id) && key !== hit.key);
  const edges = edgesOf(shown.filter(({ entry }) => !held.has(entry.event.id)).map(({ entry }) => entry));
  let last: { pointer: PointerEvent; dragged: Dragged } | null = null;
  let frame = 0;
  const show = (pointer: PointerEvent) => {
    const { x } = pointOf(now(), pointer);
    const keys = { free: pointer.ctrlKey || pointer.altKey || pointer.metaKey, finer: pointer.shiftKey };
    const dragged = draggedBy(hit, part, instantAt(scale(), x) - origin, edges, scale(), keys);
    last = { pointer, dragged };
    editing.current = pictureOf(hit, dragged, others, scale());
    tellBeside(now(), pointer, dragWords(dragged));
    camera.repaint();
    frame ||= requestAnimationFrame(scroll);
  };
  const scroll = () => {
    frame = 0;
    if (!last) return;
    const { x } = pointOf(now(), last.pointer);
    const by = x < SCROLL_ZONE ? SCROLL_STEP : x > scale().width - SCROLL_ZONE ? -SCROLL_STEP : 0;
    if (by === 0) return;
    camera.jump(kept(panBy(scaleOf(camera.target, size!), by), now().model, camera.visited));
    show(last.pointer);
  };
  const end = () => {
    last = null;
    cancelAnimationFrame(frame);
    editing.current = null;
    tellBeside(now(), press, '');
    camera.repaint();
  };
  return {
    move: show,
    drop: () => {
      const dragged = last?.dragged;
      end();
      if (dragged) commitDrag(hit, part === 'move', dragged, [...held]);
    },
    cancel: end,
  };
}

function commitDrag({ entry }: Shown, isMove: boolean, { made, by }: Dragged, ids: readonly Id[]): void {
  if (!made.ok) return say(made.message);
  if (made.span.edtf === entry.event.when?.edtf) return;
  if (isMove && by) void moveEvents(ids, by);
  else void placeEvents([entry.event.id], isMove ? 'Move' : 'Resize', { ...made.span, resolvedBy: currentCoder() });
}

/** Writes beside the pointer, within the drawing. */
function tellBeside({ note, stage }: GrabInput, { clientX, clientY }: PointerEvent, words: string): void {
  if (!note.current || !stage) return;
  note.current.textContent = words;
  const box = stage.getBoundingClientRect();
  const x = Math.min(clientX - box.left + 14, box.width - note.current.offsetWidth - 8);
  note.current.style.transform = `translate(${Math.max(8, x)}px, ${Math.max(4, clientY - box.top - 34)}px)`;
}

function rectangleOf(input: GrabInput, press: PointerEvent): Grip {
  const { rectangle: box, latest, stage } = input;
  const began = pointOf(input, press);
  const from = { x: press.clientX, y: press.clientY };
  let to = from;
  const end = () => {
    if (box.current) box.current.hidden = true;
  };
  return {
    move: (event) => {
      to = { x: event.clientX, y: event.clientY };
      const own = stage!.getBoundingClientRect();
      if (!box.current) return;
      box.current.hidden = false;
      box.current.style.left = `${Math.min(from.x, to.x) - own.left}px`;
      box.current.style.top = `${Math.min(from.y, to.y) - own.top}px`;
      box.current.style.width = `${Math.abs(to.x - from.x)}px`;
      box.current.style.height = `${Math.abs(to.y - from.y)}px`;
    },
    drop: () => {
      end();
      const there = pointOf(input, { clientX: to.x, clientY: to.y });
      const [x0, x1] = [Math.min(began.x, there.x), Math.max(began.x, there.x)];
      const [y0, y1] = [Math.min(began.y, there.y), Math.max(began.y, there.y)];
      const inside = (latest.current?.shown ?? []).filter(
        ({ mark, top, bar }) => mark.x1 > x0 && mark.x0 < x1 && top + bar > y0 && top < y1,
      );
      choose(inside.map(({ entry }) => entry.event.id));
      say(`${useChosen.getState().ids.size} chosen.`);
    },
    cancel: end,
  };
}
