import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// The house's own lint configuration over a small house full of faults: a rule that was switched off by mistake shows here.
const root = resolve(import.meta.dirname, '../..');
const faults: Record<string, string> = {
  'shared/text/a.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'main/a.ts': "import { App } from '../renderer/app/App';\nexport const app = App;\n",
  'renderer/reader/a.ts': "import Dexie from 'dexie';\nexport const db = new Dexie('a');\n",
  'renderer/store/a.ts': "import Dexie from 'dexie';\nimport { app } from 'electron';\nexport const db = [new Dexie('a'), app];\n",
  'renderer/ui/one.ts': "import { two } from './two';\nexport const one = (): unknown => two;\n",
  'renderer/ui/two.ts': "import { one } from './one';\nexport const two = (): unknown => one;\n",
  'renderer/ui/Sink.tsx': 'export const Sink = () => <p dangerouslySetInnerHTML={{ __html: location.hash }} />;\n',
  'renderer/ui/sink.ts': "document.body.innerHTML = location.hash;\n(0, eval)('1');\n",
  'renderer/ui/Effect.tsx':
    'import { useEffect } from \'react\';\nexport function Effect({ at }: { at: number }) {\n  useEffect(() => document.title.at(at), []);\n  return <img src="a" />;\n}\n',
  'main/promise.ts': "export function save(): void {\n  Promise.resolve(1);\n  ['a'].forEach(async () => Promise.resolve(1));\n}\n",
};

let base = '';
let found: string[] = [];

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'dateline-lint-'));
  for (const path of [
    '.oxlintrc.json',
    'build/oxlintrc.json',
    'tsconfig.json',
    ...['shared', 'main', 'renderer'].map((each) => `${each}/tsconfig.json`),
  ]) {
    cpSync(join(root, path), join(base, path));
  }
  for (const [path, text] of Object.entries(faults)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'));
  const { lint } = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { lint: string } }).scripts;
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/oxlint/bin/oxlint'),
      ...lint.split(' && ')[0]!.split(' ').slice(1),
      '--format=unix',
      'shared',
      'main',
      'renderer',
    ],
    {
      cwd: base,
      encoding: 'utf8',
    },
  );
  found = run.stdout.split('\n');
}, 60_000);
afterAll(() => rmSync(base, { recursive: true, force: true }));

it.each([
  ['shared/text/a.ts', 'no-restricted-imports'],
  ['main/a.ts', 'no-restricted-imports'],
  ['renderer/reader/a.ts', 'no-restricted-imports'],
  ['renderer/store/a.ts', 'no-restricted-imports'],
  ['renderer/ui/one.ts', 'no-cycle'],
  ['renderer/ui/Sink.tsx', 'no-danger'],
  ['renderer/ui/sink.ts', 'no-restricted-properties'],
  ['renderer/ui/sink.ts', 'no-eval'],
  ['renderer/ui/Effect.tsx', 'exhaustive-deps'],
  ['renderer/ui/Effect.tsx', 'alt-text'],
  ['main/promise.ts', 'no-floating-promises'],
  ['main/promise.ts', 'no-misused-promises'],
])('npm run lint finds in %s: %s', (path, rule) => {
  expect(found.filter((line) => line.startsWith(`${path}:`) && line.includes(`(${rule})`))).not.toEqual([]);
});
it('and lets renderer/store import Dexie', () => {
  expect(found.filter((line) => line.startsWith('renderer/store/a.ts:1') && line.includes('no-restricted-imports'))).toEqual([]);
});
