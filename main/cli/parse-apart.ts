import { parentPort, Worker } from 'node:worker_threads';
import { type ImportOutcome, toFailure } from '../../shared/import/imported';
import { importSource, type SourceFile } from '../../shared/import/index';

/** R19. In milliseconds and megabytes. */
const TIME_LIMIT = 60_000;
const MEMORY = { maxOldGenerationSizeMb: 1_536, maxYoungGenerationSizeMb: 128 };
/** So many files are read by one thread before a fresh one takes over. */
const FILES_EACH = 50;

/** A thread that reads files one after another. */
export interface Reader {
  /** Reads a file, with limits on time and memory; the bytes are transferred. Never rejects. One at a time. */
  readonly parse: (file: SourceFile) => Promise<ImportOutcome>;
  readonly close: () => Promise<void>;
}

/**
 * Reads files in a thread of its own: this bundle started again as a worker, which calls `answerAsWorker`. Where a file broke it, or
 * took too long, the next file gets a fresh one.
 */
export function openReader(): Reader {
  let worker: Worker | null = null;
  let read = 0;
  const close = async (): Promise<void> => {
    const old = worker;
    worker = null;
    read = 0;
    await old?.terminate();
  };
  return {
    close,
    parse: async (file) => {
      if (read >= FILES_EACH) await close();
      worker ??= new Worker(__filename, { resourceLimits: MEMORY });
      read += 1;
      const outcome = await ask(worker, file);
      if (!outcome.ok && broken.has(outcome.error.code)) await close();
      return outcome;
    },
  };
}

const broken = new Set(['too-slow', 'reader-failed']);

function ask(worker: Worker, file: SourceFile): Promise<ImportOutcome> {
  return new Promise((resolve) => {
    const fail = (code: string, reason: string): void => settle({ ok: false, error: toFailure(file.name, { code, reason }) });
    const timer = setTimeout(() => fail('too-slow', 'reading it took longer than a minute'), TIME_LIMIT);
    const settle = (outcome: ImportOutcome): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      resolve(outcome);
    };
    worker.removeAllListeners();
    worker.once('message', settle);
    worker.once('error', (error: NodeJS.ErrnoException) => fail('reader-failed', whyFailed(error)));
    worker.once('exit', () => fail('reader-failed', 'its reader stopped unexpectedly'));
    const bytes = file.bytes.byteLength === file.bytes.buffer.byteLength ? file.bytes : file.bytes.slice();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage({ ...file, bytes }, [bytes.buffer as ArrayBuffer]);
  });
}

const whyFailed = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes more memory than a reader may use' : `its reader failed (${message})`;

/** Reads one file apart. Never rejects. */
export async function parseApart(file: SourceFile): Promise<ImportOutcome> {
  const reader = openReader();
  try {
    return await reader.parse(file);
  } finally {
    await reader.close();
  }
}

/** The worker's part: one file in, one outcome out, as long as files come. */
export function answerAsWorker(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  parentPort!.on('message', (file: SourceFile) => void importSource(file).then((outcome) => parentPort!.postMessage(outcome)));
}
