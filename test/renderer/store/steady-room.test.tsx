import 'fake-indexeddb/auto';
import { parseHTML } from 'linkedom';
import { useEffect } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { steadyRead } from '../../../renderer/store/steady-read';

let root: Root;
beforeEach(async () => {
  const { window, document } = parseHTML('<html><body></body></html>');
  Object.assign(window, { location: { protocol: 'app:' } });
  for (const [name, value] of Object.entries({ window, document, navigator: window.navigator })) vi.stubGlobal(name, value);
  const { createRoot } = await import('react-dom/client');
  root = createRoot(document.body);
});
afterEach(() => root.unmount());

test('nothing is read until a room wants it', async () => {
  const read = vi.fn<() => Promise<string>>(() => Promise.resolve('all of it'));
  const { useShown } = steadyRead({ table: 'versions', read, isUrgent: () => false });
  const shown = vi.fn<(now: string | undefined) => void>();
  const Room = ({ isWanted }: { isWanted: boolean }) => {
    const now = useShown(isWanted);
    // Runs after what the hook itself does once it is drawn.
    useEffect(() => shown(now));
    return null;
  };
  root.render(<Room isWanted={false} />);
  await vi.waitFor(() => expect(shown).toHaveBeenCalled());
  expect(read).not.toHaveBeenCalled();
  root.render(<Room isWanted />);
  await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith('all of it'));
  root.render(<Room isWanted={false} />);
  await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(undefined));
});
