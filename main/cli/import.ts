import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { numbered } from '../../shared/text/counted';
import { cleanFileName } from '../file-name';
import { takeLibrary, type HeldLibrary } from '../library/take-library';
import { readChosenFile } from '../read-file';
import { openShelf, sha256Of, sourcesIn, type Shelf } from './bring-in';
import { toPlain, type Report } from './import-report';
import { filesNamed, type NamedFile } from './named-files';
import { openReader, type Reader } from './parse-apart';
import { type Answer, failed, type Verb } from './verb';

/** `dateline import <paths…> --into FOLDER`: what the app's "Bring in" does, without a window. */
export const importFiles: Verb = {
  usage: 'dateline import <paths…> --into FOLDER [--split] [--json]',
  summary: 'Brings files and folders into a library folder; a new one is made. What is there already is skipped, so it can be run again.',
  options: { into: { type: 'string' }, split: { type: 'boolean' } },
  words: Infinity,
  run: async (first, { into, split }, rest) => {
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
    const library = await takeLibrary(folder, 'command');
    if (!library.ok) return failed(library.error);
    try {
      return await bringAllIn(
        library.value,
        files,
        split === true,
        closed.map((each) => ({ ...each, code: 'unreadable' })),
      );
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

/** What ends the whole run: the disk or the library, not a file. */
const fatal = new Set(['disk-full', 'read-only', 'gone', 'disk-error', 'damaged', 'out-of-order', 'in-use', 'busy']);

async function bringAllIn(library: HeldLibrary, files: readonly NamedFile[], isSplit: boolean, closed: Report['failed']): Promise<Answer> {
  await library.snapshots.take();
  const shelf = await openShelf(library);
  if (!shelf.ok) return failed(shelf.error);
  const report: Report = { imported: [], skipped: [], failed: closed };
  const reader = openReader();
  const interrupted = listenForInterrupt();
  try {
    for (const [at, file] of files.entries()) {
      const stop = interrupted()
        ? 'you stopped it'
        : report.failed.some(({ code }) => fatal.has(code))
          ? 'the library takes no more'
          : null;
      if (stop !== null) report.skipped.push({ path: file.path, why: stop, source: null });
      else await bringIn(file, { shelf: shelf.value, reader, report, isSplit });
      showProgress(at + 1, files.length);
    }
  } finally {
    await reader.close();
  }
  const isNothing = report.imported.length + report.skipped.length === 0 && report.failed.length > 0;
  return { json: report, plain: toPlain(report, library.state().repairs), isFailure: isNothing };
}

interface Run {
  readonly shelf: Shelf;
  readonly reader: Reader;
  readonly report: Report;
  readonly isSplit: boolean;
}

async function bringIn({ path, name, isFound }: NamedFile, { shelf, reader, report, isSplit }: Run): Promise<void> {
  const fail = ({ code, message }: { code: string; message: string }): void => void report.failed.push({ path, code, message });
  const skip = (source: string): void => void report.skipped.push({ path, why: 'the same file is there already', source });
  const read = await readChosenFile(path, { follow: !isFound });
  if (!read.ok) return fail(read.error);
  const bytes = read.value;
  const original = { sha256: sha256Of(bytes), size: bytes.length, name: cleanFileName(name) };
  const same = shelf.findSame(original.sha256);
  if (same !== null && !isSplit) return skip(same);
  const parsed = await reader.parse({ name: original.name, bytes: bytes.slice() });
  if (!parsed.ok) return fail(parsed.error);
  for (const imported of sourcesIn(parsed.value, isSplit)) {
    const there = shelf.findSame(original.sha256, imported.part?.number);
    if (there !== null) {
      skip(there);
      continue;
    }
    const added = await shelf.add(imported, original, bytes);
    if (!added.ok) return fail(added.error);
    const several = imported.parts && imported.parts.length > 1 ? [wholeOf(imported.parts.length)] : [];
    report.imported.push({ path, source: added.value.id, title: added.value.title, warnings: [...imported.warnings, ...several] });
  }
}

const wholeOf = (count: number): string =>
  `It holds ${numbered(count)} articles and was brought in as one source. With --split each becomes a source of its own.`;

/** The first Ctrl+C lets the file at hand be finished; a second one ends the process. */
function listenForInterrupt(): () => boolean {
  let isInterrupted = false;
  process.once('SIGINT', () => (isInterrupted = true));
  return () => isInterrupted;
}

function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${numbered(done)} of ${numbered(total)}${done === total ? '\n' : ''}`);
}
