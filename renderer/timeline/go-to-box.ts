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
  useGoToBox.setState({ isOpen: false });
  cameFrom?.focus({ preventScroll: true });
  cameFrom = null;
}
