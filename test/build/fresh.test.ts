import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '../../build/fresh.mjs';

let base = '';
beforeEach(() => void (base = mkdtempSync(join(tmpdir(), 'dateline-fresh-'))));
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** A file, and its folder, last changed at `seconds`. */
function file(path: string, seconds: number): void {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), 'x');
  for (const each of [path, dirname(path)]) utimesSync(join(base, each), seconds, seconds);
}
const stale = () => isStale(base, ['main', 'config.ts'], ['out/a.cjs', 'out/b.html']);

describe('whether the app must be built', () => {
  beforeEach(() => {
    file('config.ts', 100);
    file('main/index.ts', 100);
    file('main/deep/part.ts', 100);
    utimesSync(join(base, 'main'), 100, 100);
    file('out/a.cjs', 200);
    file('out/b.html', 200);
  });
  it('not while every product is newer than every source', () => expect(stale()).toBe(false));
  it('when a file deep inside has changed', () => {
    file('main/deep/part.ts', 300);
    expect(stale()).toBe(true);
  });
  it('when one product is older than the sources', () => {
    file('out/b.html', 50);
    expect(stale()).toBe(true);
  });
  it('when a product is missing', () => {
    rmSync(join(base, 'out/a.cjs'));
    expect(stale()).toBe(true);
  });
  it('when a source file was removed', () => {
    rmSync(join(base, 'main/deep/part.ts'));
    expect(stale()).toBe(true);
  });
  it('when a source is missing, so that the build can say so', () => {
    rmSync(join(base, 'config.ts'));
    expect(stale()).toBe(true);
  });
});
