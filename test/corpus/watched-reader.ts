import { openSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread, parentPort } from 'node:worker_threads';
import { answerAsWorker, openReader } from '../../main/cli/parse-apart';

// The reader's thread as the dateline command has it, with a watch on what a file might get it to do: connect, start a program, write a
// file, leave a global or a property of every object. Whatever happens is a line in the file that $CORPUS_LOG names.

const load = createRequire(__filename);
const file = isMainThread ? -1 : openSync(process.env['CORPUS_LOG']!, 'a');
const log = (what: string): void => void writeSync(file, `${what}\n`);

type Module = Record<string, unknown>;
const guarded: readonly [name: string, from: Module, methods: readonly string[]][] = [
  ['request', (load('node:net') as { Socket: { prototype: Module } }).Socket.prototype, ['connect']],
  ['request', load('node:dns') as Module, ['lookup', 'resolve']],
  ['request', load('node:dgram') as Module, ['createSocket']],
  ['script', load('node:child_process') as Module, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
  ['script', load('node:vm') as Module, ['runInContext', 'runInNewContext', 'runInThisContext', 'createContext', 'compileFunction']],
  [
    'file',
    load('node:fs') as Module,
    ['writeFile', 'writeFileSync', 'createWriteStream', 'mkdir', 'mkdirSync', 'rename', 'symlink', 'rm', 'unlink'],
  ],
];

/** What libraries leave: core-js inside of pdf.js, pdf.js itself. */
const ofLibraries = ['__core-js_shared__', 'Iterator', 'self', 'pdfjsWorker'];
/** Node's own streams make a realm for a regular expression of theirs. */
const isNodes = (): boolean => /^[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*\(node:internal\//.test(new Error().stack ?? '');

function guard([what, from, methods]: (typeof guarded)[number]): void {
  for (const method of methods) {
    const original = from[method] as (...args: unknown[]) => unknown;
    from[method] = function (this: unknown, ...args: unknown[]) {
      if (!isNodes()) log(`${what}: ${method}`);
      return original.apply(this, args);
    };
  }
}

function watch(): void {
  for (const each of guarded) guard(each);
  // What the scripts of the corpus call.
  Object.assign(globalThis, { __pwn: (id: unknown) => log(`script: ${String(id)} ran`) });
  const known = new Set([...Object.getOwnPropertyNames(globalThis), ...ofLibraries]);
  const look = (): void => {
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!known.has(name) && known.add(name)) log(`script: left the global ${name}`);
    for (const name of Object.keys(Object.prototype)) log(`script: gave every object the property ${name}`);
  };
  // Before each file, which shows what the one before it did, and at the end.
  parentPort!.on('message', look);
  process.on('exit', look);
}

if (!isMainThread) {
  watch();
  answerAsWorker();
}

export { openReader };
