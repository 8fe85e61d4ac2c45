/**
 * Puts words on the clipboard; false where the system refuses. By the copy event, since the page may not ask for the clipboard
 * itself: every permission is denied (R12). Only within a press of a key or a button.
 */
export function copyWords(words: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', words);
  };
  document.addEventListener('copy', put, { once: true });
  // oxlint-disable-next-line typescript/no-deprecated -- its successor needs a permission
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone;
}
