import type { ChosenFile, Outcome } from '../../shared/ipc';
import type { Source } from '../../shared/model/source';
import { bridge } from '../store/bridge';
import { addSource } from '../store/edits/add-source';
import { parseSource } from './parse';

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

export interface ImportReport {
  readonly added: Source[];
  /** Sentences, each naming its file and the reason. */
  readonly failures: string[];
}

/**
 * Brings chosen files in, one after another and each as one Edit: read, parsed in the worker, original and text kept on disk,
 * committed. A file that fails leaves nothing behind and does not stop the others; `cancelled` is asked before each.
 */
export async function importFiles(
  files: readonly ChosenFile[],
  onProgress: (progress: ImportProgress) => void,
  cancelled: () => boolean,
): Promise<ImportReport> {
  const report: ImportReport = { added: [], failures: [] };
  for (const [done, file] of files.entries()) {
    onProgress({ done, total: files.length, name: file.name });
    const outcome: Outcome<Source> = cancelled() ? fail(`${file.name} was not brought in: you cancelled.`) : await importFile(file);
    await bridge().invoke('files:release', file.token);
    if (outcome.ok) report.added.push(outcome.value);
    else report.failures.push(outcome.error.message);
  }
  return report;
}

async function importFile({ token, name }: ChosenFile): Promise<Outcome<Source>> {
  const bytes = await bridge().invoke('files:read', token);
  if (!bytes.ok) return bytes;
  const parsed = await parseSource({ name, bytes: bytes.value });
  if (!parsed.ok) return parsed;
  const original = await bridge().invoke('objects:keep', token);
  return original.ok ? addSource({ name, original: original.value, imported: parsed.value }) : original;
}

/** Brings pasted words in as a source of its own. The words are kept as they were pasted (UTF-8). */
export async function importPasted(words: string): Promise<Outcome<Source>> {
  const name = 'pasted text.txt';
  const bytes = new TextEncoder().encode(words);
  const parsed = await parseSource({ name, bytes: bytes.slice(), format: 'pasted' });
  if (!parsed.ok) return parsed;
  const original = await bridge().invoke('objects:put', bytes);
  return original.ok ? addSource({ name, original: original.value, imported: parsed.value }) : original;
}

const fail = (message: string): Outcome<never> => ({ ok: false, error: { code: 'cancelled', message } });
