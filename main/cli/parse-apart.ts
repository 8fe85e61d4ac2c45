import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type ImportOutcome, toFailure } from '../../shared/import/imported';
import { importSource, type SourceFile } from '../../shared/import/index';

/** R19. In milliseconds and megabytes. */
const TIME_LIMIT = 60_000;
const MEMORY = { maxOldGenerationSizeMb: 1_536, maxYoungGenerationSizeMb: 128 };

/**
 * Reads a file in a thread of its own, with limits on time and memory: this bundle started again as a worker, which calls
 * `answerAsWorker`. Never rejects.
 */
export function parseApart(file: SourceFile): Promise<ImportOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(__filename, { workerData: file, resourceLimits: MEMORY, transferList: [file.bytes.buffer as ArrayBuffer] });
    const fail = (code: string, reason: string) => settle({ ok: false, error: toFailure(file.name, { code, reason }) });
    const timer = setTimeout(() => fail('too-slow', 'reading it took longer than a minute'), TIME_LIMIT);
    const settle = (outcome: ImportOutcome) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    worker.once('message', settle);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        'reader-failed',
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes more memory than a reader may use' : `its reader failed (${error.message})`,
      ),
    );
    worker.once('exit', () => fail('reader-failed', 'its reader stopped unexpectedly'));
  });
}

/** The worker's part: one file in, one outcome out. */
export async function answerAsWorker(): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  parentPort!.postMessage(await importSource(workerData as SourceFile));
}
