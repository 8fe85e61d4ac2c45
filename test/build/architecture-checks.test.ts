import { describe, expect, it } from 'vitest';
import { findCycle, graphOf, reachable } from '../architecture/cycles';
import { importsOf } from '../architecture/imports';
import { closure, isFree, loosePins } from '../architecture/packages';
import { forbiddenImports, roomOf, type Room } from '../architecture/rooms';
import { brokenBans, hostsIn, networkCalls, sinks } from '../architecture/words';

const file = (path: string, text: string) => ({ path, text });
const written = (text: string, path = 'a/b.tsx') => importsOf(file(path, text)).map((each) => each.written);

describe('imports are found', () => {
  it.each([
    ["import { x } from './x'", './x'],
    ["import type { X } from '../x'", '../x'],
    ["import './look.css'", './look.css'],
    ["export { x } from './x'", './x'],
    ["export * from './x'", './x'],
    ["const x = await import('./x')", './x'],
    ["type X = import('./x').X", './x'],
    ["const x = require('./x')", './x'],
    ["new Worker(new URL('./worker.ts', import.meta.url))", './worker.ts'],
  ])('%s', (text, specifier) => expect(written(text)).toEqual([specifier]));

  it('not in strings, comments, templates or text on the screen', () => {
    expect(written("const a = \"import x from 'x'\"; // import 'y'\nconst b = `import('z')`; const c = <p>import q from 'q'</p>;")).toEqual(
      [],
    );
  });
  it('and lead to a file or a package', () => {
    const to = (specifier: string) => importsOf(file('renderer/app/App.tsx', `import '${specifier}'`))[0]?.to;
    expect(to('../store/live')).toEqual({ file: 'renderer/store/live' });
    expect(to('./worker?worker')).toEqual({ file: 'renderer/app/worker' });
    expect(to('@mozilla/readability/lib/x')).toEqual({ package: '@mozilla/readability' });
    expect(to('react-dom/client')).toEqual({ package: 'react-dom' });
    expect(to('node:fs/promises')).toEqual({ package: 'node:fs/promises' });
  });
  it('and a file that does not parse is no empty list', () => expect(() => written('import {')).toThrow('a/b.tsx'));
});

describe('the import table', () => {
  const rooms: Room[] = [
    { folder: 'shared/*', rooms: ['shared/text'], packages: ['zod'] },
    { folder: 'shared/text', rooms: [], packages: [] },
    { folder: 'renderer/reader', rooms: ['renderer/ui', 'shared'], packages: ['react', '@fonts/*'] },
    { folder: 'main', rooms: ['shared'], packages: ['node:*'] },
  ];
  const broken = (path: string, specifier: string) => forbiddenImports(rooms, importsOf(file(path, `import '${specifier}'`))).length > 0;

  it('finds the nearest room', () => {
    expect(roomOf(rooms, 'shared/text/passage.ts')?.folder).toBe('shared/text');
    expect(roomOf(rooms, 'shared/ipc.ts')?.folder).toBe('shared/*');
    expect(roomOf(rooms, 'shared/other/ipc.ts')).toBeNull();
  });
  it.each([
    ['renderer/reader/Page.tsx', '../ui/Button', false],
    ['renderer/reader/Page.tsx', '../../shared/ipc', false],
    ['renderer/reader/Page.tsx', '../timeline/Axis', true],
    ['renderer/reader/Page.tsx', '../ui-other/Button', true],
    ['renderer/reader/Page.tsx', '../../main/files', true],
    ['renderer/reader/Page.tsx', 'dexie', true],
    ['renderer/reader/Page.tsx', 'react', false],
    ['renderer/reader/Page.tsx', '@fonts/inter', false],
    ['shared/text/passage.ts', '../ipc', true],
    ['shared/ipc.ts', './edits', false],
    ['shared/ipc.ts', './dates/span', true],
    ['main/files.ts', 'node:fs', false],
    ['main/files.ts', 'electron', true],
    ['attic/old.ts', './x', true],
  ])('%s importing %s: forbidden %s', (path, specifier, forbidden) => expect(broken(path, specifier)).toBe(forbidden));
});

describe('import cycles', () => {
  const graph = (files: Record<string, string>) =>
    graphOf(
      Object.keys(files),
      Object.entries(files).flatMap(([path, text]) => importsOf(file(path, text))),
    );
  it('are found through files of any ending, types included', () => {
    const files = { 'a.ts': "import './b'", 'b.tsx': "import './c'", 'c/index.ts': "import type { A } from '../a'" };
    expect(findCycle(graph(files))).toEqual(['a.ts', 'b.tsx', 'c/index.ts', 'a.ts']);
  });
  it('are not seen where two ways lead to one file', () => {
    expect(findCycle(graph({ 'a.ts': "import './b'; import './c'", 'b.ts': "import './c'", 'c.ts': '' }))).toBeNull();
  });
  it('leave out what cannot be reached', () => {
    expect([...reachable(graph({ 'a.ts': "import './b'", 'b.ts': '', 'c.ts': '' }), 'a.ts')]).toEqual(['a.ts', 'b.ts']);
  });
});

describe('banned words', () => {
  const bad = (text: string) => brokenBans([...sinks, ...networkCalls], file('a.tsx', text)).length > 0;
  it.each([
    'node.innerHTML = x',
    'node.outerHTML = x',
    "node.insertAdjacentHTML('beforeend', x)",
    '<p dangerouslySetInnerHTML={x} />',
    'document.write(x)',
    'new DOMParser()',
    '<iframe srcDoc={x} />',
    'eval(x)',
    '(0, eval)(x)',
    'new Function(x)',
    "const a = 'javascript:void 0'",
    "await fetch('x')",
    'new WebSocket(x)',
    'navigator.sendBeacon(x)',
  ])('%s', (text) => expect(bad(text)).toBe(true));
  it('are free in comments, and their parts in other words', () => {
    expect(bad('// never innerHTML or eval(x)\n/* fetch(x) */ const medieval = prefetch(retrieval);')).toBe(false);
  });
  it('hosts are found in code only', () => {
    expect(hostsIn(file('a.ts', "// https://comment.test\nconst a = 'https://cdn.test/x'; const b = `ws://other.test:1`;"))).toEqual([
      'cdn.test',
      'other.test',
    ]);
  });
});

describe('packages', () => {
  it('loose versions are found', () => {
    expect(loosePins({ a: '1.2.3', b: '^1.2.3', c: 'latest', d: 'file:build/cli', e: '1.0.0-beta.1', f: '*' })).toEqual([
      'b@^1.2.3',
      'c@latest',
      'f@*',
    ]);
  });
  it.each([
    ['MIT', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['CPAL-1.0', false],
    [undefined, false],
  ])('licence %s is free: %s', (licence, free) => expect(isFree(licence, new Set(['MIT']))).toBe(free));
  it('a bundle reaches nested versions', () => {
    const lock = {
      packages: {
        'node_modules/a': { dependencies: { b: '1', c: '1' } },
        'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
        'node_modules/b': {},
        'node_modules/c': { dependencies: { a: '1' } },
        'node_modules/d': {},
      },
    };
    expect([...closure(lock, ['a'])].sort()).toEqual(['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c']);
  });
});
