import { parseHTML } from 'linkedom';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePicture } from '../../../renderer/store/pictures';
import type { Media } from '../../../shared/model/timeline';

const pictureOf = (n: number): Media => ({
  sha256: n.toString(16).padStart(64, '0'),
  type: 'image/png',
  name: `${n}.png`,
  credit: '',
  caption: '',
  alternative: '',
});

let root: Root;
let shown: Map<string, string | null | undefined>;
let alive: Set<string>;
let reads: number;
let missing: Set<string>;

function Picture({ media }: { media: Media }) {
  shown.set(media.sha256, usePicture(media));
  return null;
}
const show = (from: number, count: number): void => {
  shown.clear();
  root.render(Array.from({ length: count }, (_, n) => <Picture key={from + n} media={pictureOf(from + n)} />));
};
const addressOf = (n: number) => shown.get(pictureOf(n).sha256);
const areRead = (from: number, count: number) =>
  vi.waitFor(() => {
    for (let n = from; n < from + count; n++) expect(addressOf(n)).toEqual(expect.any(String));
  });

beforeEach(async () => {
  const { window, document } = parseHTML('<html><body></body></html>');
  Object.assign(window, { location: { protocol: 'app:' } });
  for (const [name, value] of Object.entries({ window, document, navigator: window.navigator })) vi.stubGlobal(name, value);
  [shown, alive, reads, missing] = [new Map(), new Set(), 0, new Set()];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const address = `blob:${crypto.randomUUID()}`;
    alive.add(address);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void alive.delete(address));
  const invoke = (_: string, sha256: string) => {
    reads += 1;
    return Promise.resolve(
      missing.has(sha256) ? { ok: false, error: { code: 'missing', message: '' } } : { ok: true, value: Uint8Array.of(1) },
    );
  };
  vi.stubGlobal('dateline', { invoke });
  const { createRoot } = await import('react-dom/client');
  root = createRoot(document.body);
});
afterEach(async () => {
  root.unmount();
  // React stops listening in a task of its own.
  await new Promise((done) => setTimeout(done));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('all pictures of an event that has the most can be drawn at once, also when one goes and another comes', async () => {
  show(0, 50);
  await areRead(0, 50);
  show(1, 50);
  await areRead(1, 50);
  expect(shown.size).toBe(50);
  expect([...shown.values()].filter((address) => !alive.has(address!))).toEqual([]);
});

test('a picture that was shown a moment ago is not read again, and those let go of are forgotten in the end', async () => {
  show(100, 1);
  await areRead(100, 1);
  const [address, before] = [addressOf(100), reads];
  show(200, 1);
  await areRead(200, 1);
  show(100, 1);
  await vi.waitFor(() => expect(addressOf(100)).toBe(address));
  expect(reads).toBe(before + 1);
  show(300, 50);
  await areRead(300, 50);
  expect(alive.has(address!)).toBe(true);
  show(400, 1);
  await areRead(400, 1);
  await vi.waitFor(() => expect(alive.has(address!)).toBe(false));
});

test('a picture that was not there is looked for again the next time', async () => {
  const { sha256 } = pictureOf(500);
  missing.add(sha256);
  show(500, 1);
  await vi.waitFor(() => expect(addressOf(500)).toBeNull());
  show(600, 1);
  await areRead(600, 1);
  missing.delete(sha256);
  show(500, 1);
  await areRead(500, 1);
});
