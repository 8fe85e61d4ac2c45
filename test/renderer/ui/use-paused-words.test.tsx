import { parseHTML } from 'linkedom';
import { act, useEffect, useState } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePausedWords } from '../../../renderer/ui/use-paused-words';

let root: Root;
let field: ReturnType<typeof usePausedWords>;
let stored: string[];
let leave: () => void;

/** What stores the words shows them again. */
function Room() {
  const [value, setValue] = useState('');
  const own = usePausedWords(value, (words) => {
    stored.push(words);
    setValue(words);
  });
  useEffect(() => {
    field = own;
  });
  return null;
}
const type = (words: string) => act(() => field.setTyped(words));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(async () => {
  const { window, document } = parseHTML('<html><body></body></html>');
  Object.assign(window, { location: { protocol: 'app:' } });
  for (const [name, value] of Object.entries({ window, document, navigator: window.navigator })) vi.stubGlobal(name, value);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (leave = listener));
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stored = [];
  const { createRoot } = await import('react-dom/client');
  root = createRoot(document.body);
  act(() => root.render(<Room />));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('words count once typing pauses, not each letter of them', () => {
  type('tr');
  wait(199);
  type('trade');
  wait(199);
  expect(stored).toEqual([]);
  wait(1);
  expect(stored).toEqual(['trade']);
  wait(1_000);
  expect(stored).toEqual(['trade']);
});

test('words count at once where they are asked for, and no second time', () => {
  type('trade');
  act(() => field.flush());
  wait(1_000);
  expect(stored).toEqual(['trade']);
});

test('words that were not counted yet count when the field goes, and when the window does', () => {
  type('trade');
  act(() => leave());
  expect(stored).toEqual(['trade']);
  type('treaty');
  act(() => root.render(null));
  expect(stored).toEqual(['trade', 'treaty']);
});
