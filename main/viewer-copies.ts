import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Outcome } from '../shared/ipc';
import { cleanFileName } from './file-name';
import { diskFailure } from './library/failure';

/** The endings under which a copy may be opened: the kinds Dateline brings in, none of which a system runs as a program. */
const viewable = new Set(
  '.csv .docx .eml .epub .htm .html .json .markdown .mbox .md .mht .mhtml .odt .pdf .rtf .txt .wacz .warc .xhtml'.split(' '),
);

/** The name of a copy for the system's viewer: cleaned, and ending as a text unless it ends as a kind that is viewed. */
export function viewableName(name: string): string {
  const clean = cleanFileName(name, 'original');
  return viewable.has(extname(clean).toLowerCase()) ? clean : `${clean}.txt`;
}

/** Writes a read-only copy into a folder of its own below `folder`; gives its path. */
export async function writeViewerCopy(folder: string, name: string, bytes: Uint8Array): Promise<Outcome<string>> {
  try {
    const place = join(folder, randomUUID());
    await mkdir(place, { recursive: true, mode: 0o700 });
    const path = join(place, viewableName(name));
    await writeFile(path, bytes, { flag: 'wx', mode: 0o400 });
    await chmod(path, 0o400);
    return { ok: true, value: path };
  } catch (error) {
    return diskFailure(error, `${viewableName(name)} could not be copied`);
  }
}

/** Removes the copies made so far; one that a program holds stays until the next time. */
export async function sweepViewerCopies(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}
