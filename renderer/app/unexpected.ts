import { onQuarantine } from '../store/known';
import { warn } from './notices';
import { sentenceOf } from './sentence-of';

/**
 * Whatever nobody caught is said to the person, here and nowhere else: an action that failed without a word would pass for done.
 * So is a record that had to be set apart.
 */
export function sayTheUnexpected(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => say(reason));
  window.addEventListener('error', ({ error, message }) => say(error ?? message));
  onQuarantine(({ table, id, reason }) =>
    warn(`One of the ${table} cannot be read, so it is not shown: ${sentenceOf(reason)} It is kept as it is (${id}).`),
  );
}

/** Chromium's own remark that a layout took two rounds is no error. */
function say(reason: unknown): void {
  const sentence = sentenceOf(reason);
  if (!sentence.startsWith('ResizeObserver loop')) warn(`The last action may not have been done. ${sentence}`);
}
