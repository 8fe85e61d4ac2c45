import type { DragEvent, RefObject } from 'react';
import { placedAt } from '../../../shared/dates/resize';
import type { Id } from '../../../shared/model/record';
import { instantAt } from '../../../shared/timeline/scale';
import { unitAt } from '../../../shared/timeline/snap';
import { currentCoder } from '../../store/commit';
import type { Camera } from '../camera';
import { scaleOf, type Size } from '../view';
import { dateUndated } from './acts';

/** The data type under which an undated event's id travels from the tray. */
const UNDATED = 'application/x-dateline-event';

/** Begins to drag an event out of the tray. */
export function dragUndated(event: DragEvent, id: Id): void {
  event.dataTransfer.setData(UNDATED, id);
  event.dataTransfer.effectAllowed = 'move';
}

/** Makes the drawing take undated events: each gets the date where it is let go, as finely as the zoom tells places apart. */
export function useUndatedDrop(scroller: RefObject<HTMLElement | null>, camera: Camera, size: Size | null) {
  const carries = (event: DragEvent) => event.dataTransfer.types.includes(UNDATED);
  return {
    onDragOver: (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDrop: (event: DragEvent) => {
      if (!carries(event) || !scroller.current || !size) return;
      event.preventDefault();
      const scale = scaleOf(camera.target, size);
      const x = event.clientX - scroller.current.getBoundingClientRect().left - size.gutter;
      const made = placedAt(instantAt(scale, x), unitAt(scale), currentCoder());
      if (x >= 0 && made.ok) void dateUndated(event.dataTransfer.getData(UNDATED), made.span);
    },
  };
}
