import { useCallback, useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { shownAlone, type Shown } from '../../shared/timeline/layout';
import type { Measure } from '../../shared/timeline/entry';
import { Card } from './Card';
import { useCard } from './use-card';
import { EdgeNotes } from './EdgeNotes';
import type { EventActs } from './event-acts';
import { LaneNames } from './LaneNames';
import type { Model } from './model';
import type { Editing } from './picture';
import type { Palette } from './palette';
import { eventIn } from './event-in';
import { partAt } from './editing/drag';
import { useUndatedDrop } from './editing/undated-drag';
import { placedAt } from '../../shared/dates/resize';
import { instantAt } from '../../shared/timeline/scale';
import { unitAt } from '../../shared/timeline/snap';
import type { NewAt } from './editing/NewEventForm';
import { useGrab } from './editing/use-grab';
import { chooseRange } from './editing/choose-range';
import { choose, toggleChosen, useChosen } from './chosen';
import { pooled } from './pool';
import { Pool } from './Pool';
import { useGestures } from './use-gestures';
import { usePainter } from './use-painter';
import { useScroll } from './use-scroll';
import { useRovingFocus } from './use-roving-focus';
import { usePacked } from './use-model';
import type { Travel } from './use-travel';
import { scaleOf, viewOf, type Size, type View } from './view';
import './drawing.css';

interface DrawingProps extends EventActs {
  timeline: Id | null;
  stage: HTMLElement | null;
  size: Size | null;
  model: Model;
  travel: Travel;
  palette: Palette;
  measure: Measure;
  annotations: ReadonlyMap<Id, Annotation>;
  sources: ReadonlyMap<Id, Source>;
  highlighted: ReadonlySet<Id>;
  /** Events that have just come. */
  arrived: ReadonlySet<Id>;
  /** Asks for a new event where the pointer is. */
  onNew: (at: NewAt) => void;
}

/** Rows this far out of sight have focusable elements already, for the next scroll. */
const POOL_MARGIN = 100;

const nothing: View = { scale: { from: 0, to: 1, width: 1 }, bands: [], clip: { top: 0, bottom: 0 }, shown: [], densities: [], joins: [] };

/** The picture: a canvas for the eye, and over it the same events as focusable elements. */
export function Drawing(props: DrawingProps) {
  const { stage, size, model, travel, palette, highlighted, selected, onSelect, openPassages } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Id | null>(null);
  const { camera, rest } = travel;
  const { scrolled, restScroll, onScroll } = useScroll(camera);
  const packed = usePacked(model);
  const view = useMemo(
    () =>
      size && packed >= 0
        ? viewOf(model, rest, size, restScroll, POOL_MARGIN, selected === null ? undefined : new Set([selected]))
        : nothing,
    [model, rest, size, restScroll, selected, packed],
  );
  const focus = useRovingFocus({ ...props, view, scroller, layer });
  const chosen = useChosen(({ ids }) => ids);
  const [note, rectangle] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const editing = useRef<Editing | null>(null);
  const marked = { selected, pointed, highlighted, chosen };
  const latest = usePainter({ canvas, layer, base: rest, scrolled, camera, model, size, palette, marked, editing });
  const grab = useGrab({ stage, size, model, camera, latest, editing, scrolled, note, rectangle });
  const { hideCard } = focus;
  const onMove = useCallback(() => {
    setPointed(null);
    hideCard();
  }, [hideCard]);
  const dragged = useGestures({ stage, scroller, camera, model, size, grab, onMove });
  const undated = useUndatedDrop(scroller, camera, size);

  const at = (event: MouseEvent | PointerEvent): Shown | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - box.left - (size?.gutter ?? 0);
    return latest.current && eventIn(latest.current, x, event.clientY - box.top + scrolled.current);
  };
  const onClick = (event: MouseEvent) => {
    if (dragged.current || (event.target as Element).closest('button')) return;
    const hit = at(event);
    if (hit) focus.keep(hit);
    const id = hit?.entry.event.id ?? null;
    if (id !== null && (event.ctrlKey || event.metaKey)) return toggleChosen(id, selected);
    if (id !== null && event.shiftKey) return chooseRange(model, selected, id);
    choose([]);
    onSelect(id);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const hit = at(event);
    if (hit) return openPassages(hit.entry.event, event.target as HTMLElement);
    if (!size || (event.target as Element).closest('button')) return;
    const own = event.currentTarget.getBoundingClientRect();
    const [x, scale] = [event.clientX - own.left - size.gutter, scaleOf(camera.target, size)];
    const made = placedAt(instantAt(scale, x), unitAt(scale));
    if (x >= 0 && made.ok) props.onNew({ words: made.span.edtf, ...formPlace(event.clientX - own.left, event.clientY - own.top, size) });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const hit = event.buttons === 0 ? at(event) : null;
    setPointed(hit?.entry.event.id ?? null);
    if (event.buttons !== 0) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - (size?.gutter ?? 0);
    const part = hit && hit.row >= 0 && hit.entry.clock === 'event' ? partAt(hit, x) : '';
    event.currentTarget.dataset['cursor'] = part === 'move' ? '' : part;
  };
  const { cardFor, ...held } = useCard(pointed, focus.shownFor);
  const card = cardFor === null ? null : shownFor(cardFor, model, view);
  const content = view.bands.at(-1);

  return (
    <>
      <canvas ref={canvas} className="timeline-canvas" aria-hidden="true" />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the pointer's way to the canvas; keys have the list box inside */}
      <div
        ref={scroller}
        className="timeline-scroller"
        onScroll={onScroll}
        onPointerMove={onPointerMove}
        {...undated}
        onPointerLeave={() => setPointed(null)}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onKeyDown={focus.onKeyDown}
        data-pointing={pointed !== null || undefined}
      >
        <div className="timeline-content" style={{ height: content ? content.top + content.height : 0 }}>
          {view.bands.length > 0 && <LaneNames timeline={props.timeline} bands={view.bands} clip={view.clip} />}
          <Pool
            layer={layer}
            shown={pooled(view, model, focus.held)}
            model={model}
            width={view.scale.width}
            selected={selected}
            chosen={chosen}
            highlighted={highlighted}
            tabStop={focus.current}
            described={card?.entry.event.id ?? null}
            onFocus={focus.onFocus}
            onBlur={focus.onBlur}
          />
          <EdgeNotes
            view={view}
            model={model}
            measure={props.measure}
            selected={selected}
            arrived={props.arrived}
            highlighted={highlighted}
            onGo={focus.go}
          />
        </div>
      </div>
      <div ref={rectangle} className="timeline-choosing" hidden />
      <div ref={note} className="timeline-drag-note" aria-hidden="true" />
      {card && (
        <Card
          shown={card}
          stage={stage}
          gutter={size?.gutter ?? 0}
          scrolled={scrolled}
          annotations={props.annotations}
          sources={props.sources}
          events={model.ids}
          {...held}
        />
      )}
    </>
  );
}

/** An event as it is shown where the drawing rests. */
function shownFor(id: Id, model: Model, view: View): Shown | undefined {
  const event = model.ids.get(id);
  return view.shown.find((one) => one.entry.event.id === id) ?? (event && shownAlone(view.bands, event, view.scale)[0]);
}

/** Where a form for a new event stands: by the pointer, within the drawing. */
const formPlace = (x: number, y: number, size: Size): { left: number; top: number } => ({
  left: Math.max(8, Math.min(x, size.width - 336)),
  top: Math.max(8, Math.min(y, size.height - 190)),
});
