import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { numbered } from '../../shared/text/counted';
import { cleanFileName } from '../file-name';
import { takeLibrary, type HeldLibrary } from '../library/take-library';
import { readChosenFile } from '../read-file';
import { NOT_KEPT, openShelf, sha256Of, sourcesIn, type Shelf } from './bring-in';
import { toPlain, type Report } from './import-report';
import { filesNamed, type NamedFile } from './named-files';
import { openReader, type Reader } from './parse-apart';
import { type Answer, failed, type Verb } from './verb';

/** `dateline import <paths…> --into FOLDER`: what the app's "Bring in" does, without a window. */
export const importFiles: Verb = {
  usage: 'dateline import <paths…> --into FOLDER [--split] [--collections] [--json]',
  summary:
    'Brings files and folders into a library folder; a new one is made. What is there already is skipped, so it can be run again. ' +
    '--split: each article of a file becomes a source. --collections: each folder below a named one becomes a collection.',
  options: { into: { type: 'string' }, split: { type: 'boolean' }, collections: { type: 'boolean' } },
  words: Infinity,
  run: async (first, { into, split, collections }, rest) => {
    if (typeof into !== 'string' || into === '') return failed({ code: 'into', message: 'Name the library folder: --into FOLDER.' });
    if (/\.dateline$/i.test(into))
      return failed({
        code: 'into',
        message: `Files cannot be brought into an archive (${into}) yet. Name a library folder: --into FOLDER.`,
      });
    const folder = resolve(into);
    const stranger = await whyNotALibrary(folder);
    if (stranger !== null) return failed({ code: 'into', message: stranger });
    const { files, closed } = await filesNamed([first, ...rest], folder);
    const interrupted = listenForInterrupt();
    const library = await takeLibrary(folder, 'command');
    if (!library.ok) return failed(library.error);
    const report: Report = { imported: [], skipped: [], failed: closed.map((each) => ({ ...each, code: 'unreadable' })) };
    try {
      return await bringAllIn(library.value, files, { report, isSplit: split === true, isFiled: collections === true, interrupted });
    } finally {
      await library.value.close();
    }
  },
};

/** A folder with something else in it is never turned into a library. */
async function whyNotALibrary(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(({ code }: NodeJS.ErrnoException): string[] | null => (code === 'ENOENT' ? [] : null));
  if (names === null) return `${folder} is not a folder that can be opened.`;
  if (names.length === 0 || names.includes('library.json') || names.includes('journal')) return null;
  return `${folder} is not a library: it holds other files. Name a new folder, or the library folder of the app.`;
}

interface Task {
  readonly report: Report;
  /** Whether each article of a file becomes a source. */
  readonly isSplit: boolean;
  /** Whether folders become collections. */
  readonly isFiled: boolean;
  /** Whether the person wants it to stop. */
  readonly interrupted: () => boolean;
}

async function bringAllIn(library: HeldLibrary, files: readonly NamedFile[], task: Task): Promise<Answer> {
  // What is appended to a journal that lost its end would hide that it did.
  const mended = await library.mend();
  if (!mended.ok) return failed(mended.error);
  await library.snapshots.take();
  const shelf = await openShelf(library);
  if (!shelf.ok) return failed(shelf.error);
  const { report, interrupted } = task;
  const reader = openReader();
  let stop: string | null = null;
  try {
    for (const [at, file] of files.entries()) {
      if (stop === null && interrupted()) stop = 'you stopped it';
      if (stop !== null) report.skipped.push({ path: file.path, why: stop, source: null });
      else if (!(await bringIn(file, shelf.value, reader, task))) stop = 'the library takes no more';
      showProgress(at + 1, files.length);
    }
  } finally {
    await reader.close();
  }
  const isNothing = report.imported.length + report.skipped.length === 0 && report.failed.length > 0;
  return { json: report, plain: toPlain(report, library.state().repairs), isFailure: isNothing };
}

/** Brings one file in, or says why not. False where it is the library that failed, and not the file: the others would fail as well. */
async function bringIn(file: NamedFile, shelf: Shelf, reader: Reader, { report, isSplit, isFiled }: Task): Promise<boolean> {
  const { path } = file;
  const fail = ({ code, message }: { code: string; message: string }): void => void report.failed.push({ path, code, message });
  const skip = (source: string): void => void report.skipped.push({ path, why: 'the same file is there already', source });
  const read = await readChosenFile(path, { follow: !file.isFound });
  if (!read.ok) return (fail(read.error), true);
  const bytes = read.value;
  const original = { sha256: sha256Of(bytes), size: bytes.length, name: cleanFileName(file.name) };
  const same = shelf.findSame(original.sha256);
  if (same !== null && !isSplit) return (skip(same), true);
  const parsed = await reader.parse({ name: original.name, bytes: bytes.slice() });
  if (!parsed.ok) return (fail(parsed.error), true);
  for (const imported of sourcesIn(parsed.value, isSplit)) {
    const there = shelf.findSame(original.sha256, imported.part?.number);
    if (there !== null) {
      skip(there);
      continue;
    }
    const added = await shelf.add({ imported, original, bytes, folder: isFiled ? file.folder : '' });
    if (!added.ok) return (fail(added.error), added.error.code === NOT_KEPT);
    const several = imported.parts && imported.parts.length > 1 ? [wholeOf(imported.parts.length)] : [];
    report.imported.push({ path, source: added.value.id, title: added.value.title, warnings: [...imported.warnings, ...several] });
  }
  return true;
}

const wholeOf = (count: number): string =>
  `It holds ${numbered(count)} articles and was brought in as one source. With --split each becomes a source of its own.`;

/** The first Ctrl+C (or a call to end) lets the file at hand be finished; a second one ends the process. */
function listenForInterrupt(): () => boolean {
  let isInterrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (isInterrupted = true));
  return () => isInterrupted;
}

function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${numbered(done)} of ${numbered(total)}${done === total ? '\n' : ''}`);
}
