import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AddToList } from '../../../renderer/codebook/AddToList';
import { WrittenText } from '../../../renderer/codebook/WrittenText';

let root: Root;
beforeEach(async () => {
  const { window, document } = parseHTML('<html><body></body></html>');
  Object.assign(window, { location: { protocol: 'app:' } });
  // By this React sees that the event is there.
  Object.assign(document, { oninput: null });
  for (const [name, value] of Object.entries({ window, document, navigator: window.navigator })) vi.stubGlobal(name, value);
  const { createRoot } = await import('react-dom/client');
  root = createRoot(document.body);
});
afterEach(() => root.unmount());

/** Draws a field, types into it, and has another view take its place: no blur is heard then. */
async function typeAndGo(field: ReactNode, words: string): Promise<void> {
  root.render(field);
  const input = await vi.waitFor(() => document.querySelector('input, textarea') ?? Promise.reject(new Error('not drawn yet')));
  // Text is what a field takes in a browser where nothing is said.
  input.setAttribute('type', 'text');
  Object.getOwnPropertyDescriptor(input.constructor.prototype, 'value')?.set?.call(input, words);
  input.dispatchEvent(new window.Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('[data-dirty]')).not.toBeNull());
  root.render(<p />);
  await vi.waitFor(() => expect(document.querySelector('p')).not.toBeNull());
}

test('what is typed to be added to a list is added where a shortcut takes the field away', async () => {
  const onAdd = vi.fn<(words: string) => void>();
  await typeAndGo(<AddToList label="Add a tag" count={0} onAdd={onAdd} />, ' harbour ');
  await vi.waitFor(() => expect(onAdd.mock.calls).toEqual([['harbour']]));
});

test('guidelines are kept where a shortcut takes the field away', async () => {
  const onCommit = vi.fn<(text: string) => void>();
  await typeAndGo(<WrittenText label="Guidelines" value="" onInput={() => undefined} onCommit={onCommit} />, 'Use for harbours.');
  await vi.waitFor(() => expect(onCommit.mock.calls).toEqual([['Use for harbours.']]));
});
