import { create } from 'zustand';

/** Whether the field that asks where to go stands over the drawing. */
export const useGoToBox = create<{ isOpen: boolean }>(() => ({ isOpen: false }));

let cameFrom: HTMLElement | null = null;

/** Opens the field; closed again, the focus goes back to where it was. */
export function openGoTo(): void {
  if (document.activeElement instanceof HTMLElement && !useGoToBox.getState().isOpen) cameFrom = document.activeElement;
  useGoToBox.setState({ isOpen: true });
}

export function closeGoTo(): void {
  if (!useGoToBox.getState().isOpen) return;
  useGoToBox.setState({ isOpen: false });
  const back = cameFrom;
  cameFrom = null;
  back?.focus({ preventScroll: true });
  keepFocus(FRAMES);
}

/** So many frames it may take until the events of the new window are there. */
const FRAMES = 30;

/** The event that had the focus may be out of view by now, and gone: another one takes it as soon as those in view are there. */
function keepFocus(frames: number): void {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('.timeline [data-event][tabindex="0"], .timeline-window')?.focus({ preventScroll: true });
  if (frames > 0) requestAnimationFrame(() => keepFocus(frames - 1));
}
