import { focusRegion } from './focus-region';
import { showMiddle } from './view';

let isAwaited = false;

/** Shows the table of sources and takes the focus there, at once or when it is drawn. */
export function showSources(): void {
  isAwaited = document.querySelector('[data-region="sources"] [data-row]') === null;
  showMiddle('sources');
  if (!isAwaited) focusRegion('sources');
}

/** Whether the table was asked for and is to take the focus; once. */
export function takeAwaited(): boolean {
  const was = isAwaited;
  isAwaited = false;
  return was;
}
