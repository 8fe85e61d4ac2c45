import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasDisplay } from '../../build/setup-system.mjs';

const module = resolve(import.meta.dirname, '../../build/setup-system.mjs');
let bin = '';
beforeEach(() => void (bin = mkdtempSync(join(tmpdir(), 'dateline-bin-'))));
afterEach(() => rmSync(bin, { recursive: true, force: true }));

/** A program of this name on the only path there is; each call is noted. */
function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> ${bin}/calls\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}
const calls = (): string[] => readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n');

/** What prepareSystem answers where those programs are all there is, to this user. */
function prepare(needsVirtualDisplay: boolean, user: number): string | null {
  const code = `process.getuid = () => ${user};
    const { prepareSystem } = await import(${JSON.stringify(module)});
    process.stdout.write('\\0' + JSON.stringify(prepareSystem('/opt/electron', { needsVirtualDisplay: ${needsVirtualDisplay} })));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8', env: { PATH: bin } });
  return JSON.parse(run.stdout.split('\0')[1] ?? 'undefined') as string | null;
}
const libraries = (...missing: string[]) => program('ldd', missing.map((name) => `echo "	${name} => not found"`).join('\n'));
const display = () => ['xvfb-run', 'xauth'].forEach((name) => program(name, ''));
const apt = (newer = 'exit 1') => {
  program('apt-get', '');
  program('apt-cache', newer);
};

it('a display is needed on Linux only, of either kind', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

describe.runIf(process.platform === 'linux')('a system', () => {
  it('that has everything is left alone', () => {
    libraries();
    display();
    apt();
    expect(prepare(false, 0)).toBeNull();
    expect(calls()).toEqual(['ldd /opt/electron']);
  });
  it('of Debian’s, as root: what is missing is installed, and only that', () => {
    libraries('libgtk-3.so.0');
    display();
    apt();
    expect(prepare(false, 0)).toBeNull();
    const install = calls().find((call) => call.startsWith('apt-get install'));
    expect(install).toContain('libgtk-3-0 libnss3 libasound2 libgbm1');
    expect(install).not.toContain('xvfb');
  });
  it('of Debian’s, as root: a virtual display is installed where one is needed', () => {
    libraries();
    apt();
    expect(prepare(true, 0)).toBeNull();
    const install = calls().find((call) => call.startsWith('apt-get install'));
    expect(install).toContain('xvfb xauth');
    expect(install).not.toContain('libgtk');
  });
  it('of a newer Debian is asked for packages by their newer names', () => {
    libraries('libasound.so.2');
    apt('case "$2" in *asound*) echo "Package: $2";; *) exit 1;; esac');
    prepare(false, 0);
    expect(calls().find((call) => call.startsWith('apt-get install'))).toContain('libgtk-3-0 libnss3 libasound2t64 libgbm1');
  });
  it('of Debian’s, as another user: nothing is installed, and one command says how', () => {
    libraries('libgtk-3.so.0', 'libnss3.so');
    apt();
    const answer = prepare(false, 1000);
    expect(answer).toContain('libgtk-3.so.0, libnss3.so missing');
    expect(answer).toMatch(/\n {2}sudo apt-get install -y libgtk-3-0 libnss3 libasound2 libgbm1$/);
    expect(calls().filter((call) => call.startsWith('apt-get'))).toEqual([]);
  });
  it('of another family is named its own command', () => {
    libraries('libgbm.so.1');
    program('dnf', '');
    expect(prepare(true, 0)).toContain('\n  sudo dnf install -y ');
  });
  it('where the installation fails is told so', () => {
    libraries('libgbm.so.1');
    program('apt-get', 'exit 100');
    program('apt-cache', 'exit 1');
    expect(prepare(false, 0)).toBe('Electron cannot start on this system: libgbm.so.1 missing.');
  });
});
