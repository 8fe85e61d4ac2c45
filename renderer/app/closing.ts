import { useSaved } from '../store/outbox';
import { warn } from './notices';

/** How long closing waits for the disk and the screen, in milliseconds. */
const PATIENCE = 3_000;
const STEP = 25;

/** Words in a field that were not stored yet, or changes on their way. What the disk refuses is in the store, and sent again at the next start. */
const isUnfinished = (): boolean => document.querySelector('[data-dirty]') !== null || useSaved.getState().is === 'saving';

/**
 * A window that closes takes no words with it: leaving a field stores them, so the field is left first, and what is under way is
 * finished. What cannot be stored keeps the window open, once; whoever closes it again means it.
 */
export function finishBeforeClosing(): void {
  let mayClose = false;
  window.addEventListener('input', () => (mayClose = false));
  window.addEventListener('beforeunload', (event) => {
    if (mayClose || !isUnfinished()) return;
    event.preventDefault();
    mayClose = true;
    void finish().then((isFinished) =>
      isFinished
        ? window.close()
        : warn('The window is still open, because words in it are not stored. Close it again to leave without them.'),
    );
  });
}

/** False where something is still unfinished when patience ends. */
async function finish(): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    await new Promise((done) => setTimeout(done, STEP));
    if (!isUnfinished()) return true;
  }
  return false;
}
