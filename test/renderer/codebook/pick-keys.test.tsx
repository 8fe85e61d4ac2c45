import { parseHTML } from 'linkedom';
import { useEffect, useRef, useState } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePickKeys, type PickKeys } from '../../../renderer/codebook/use-pick-keys';

let root: Root;
beforeEach(async () => {
  const { window, document } = parseHTML('<html><body></body></html>');
  Object.assign(window, { location: { protocol: 'app:' } });
  for (const [name, value] of Object.entries({ window, document, navigator: window.navigator })) vi.stubGlobal(name, value);
  const { createRoot } = await import('react-dom/client');
  root = createRoot(document.body);
});
afterEach(() => root.unmount());

/** A list, drawn: what its keys are now, which rows were brought into sight, and the ways to choose from elsewhere and to add rows. */
function list() {
  const reveal = vi.fn<(at: number) => void>();
  const now: { keys?: PickKeys; rows?: number; select?: (ids: string[]) => void; show?: (ids: string[]) => void } = {};
  const List = () => {
    const box = useRef<HTMLDivElement>(null);
    const [ids, setIds] = useState(['a', 'b', 'c']);
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
    const keys = usePickKeys({ box, ids, selected, onSelect: setSelected, reveal });
    useEffect(() => {
      Object.assign(now, { keys, rows: ids.length, select: (chosen: string[]) => setSelected(new Set(chosen)), show: setIds });
    }, [keys, ids]);
    return <div ref={box} />;
  };
  root.render(<List />);
  return { now, reveal };
}

test('what is chosen from elsewhere comes into sight once it is in the list, and takes Tab from the row before', async () => {
  const { now, reveal } = list();
  await vi.waitFor(() => expect(now.keys).toBeDefined());
  now.keys!.pick(0);
  await vi.waitFor(() => expect(now.keys!.at).toBe(0));
  reveal.mockClear();
  now.select!(['new']);
  now.show!(['a', 'b', 'c', 'new']);
  await vi.waitFor(() => expect(reveal).toHaveBeenCalledWith(3));
  await vi.waitFor(() => expect(now.keys!.at).toBe(3));
});

test('what is chosen in the list itself leaves the focus where the hand is', async () => {
  const { now, reveal } = list();
  await vi.waitFor(() => expect(now.keys).toBeDefined());
  now.keys!.pick(0);
  await vi.waitFor(() => expect(now.keys!.at).toBe(0));
  now.keys!.onPress(2, { shiftKey: false, ctrlKey: true, metaKey: false });
  await vi.waitFor(() => expect(now.keys!.at).toBe(2));
  // Taken out again, the other one is the only one chosen.
  now.keys!.onPress(2, { shiftKey: false, ctrlKey: true, metaKey: false });
  now.show!(['a', 'b', 'c', 'd']);
  await vi.waitFor(() => expect(now.rows).toBe(4));
  expect(reveal.mock.calls).toEqual([[0], [2], [2]]);
  expect(now.keys!.at).toBe(2);
});
