import { type ImportOutcome, toFailure } from '../../shared/import/imported';
import type { SourceFile } from '../../shared/import/index';
import { toOutcome } from './parsed';

/** R19: what takes longer is stopped, and said to be too slow. In milliseconds. */
export const TIME_LIMIT = 60_000;
/** So many files are read by one worker before a fresh one takes over: starting one costs more than reading a small file. */
export const FILES_EACH = 50;
/** A worker with nothing to do is kept so long, in milliseconds. */
const IDLE_LIMIT = 5_000;

/** What stands between the app and the workers' threads: how to start one, and how to be called after a while. */
export interface ParseHost {
  readonly start: () => Worker;
  /** Calls after `ms` milliseconds; gives the function that calls it off. */
  readonly after: (ms: number, call: () => void) => () => void;
}

export interface Parsers {
  /**
   * Reads a file in a worker. The bytes are transferred: the caller's array is empty afterwards. Never rejects: beside the failures of
   * `importSource` there are too-slow (a minute was not enough), reader-failed (the worker broke, ran out of memory, or sent what is
   * no SourceText) and cancelled (the signal was given).
   */
  readonly parse: (file: SourceFile, signal?: AbortSignal) => Promise<ImportOutcome>;
}

interface Job {
  readonly file: SourceFile;
  readonly resolve: (outcome: ImportOutcome) => void;
  readonly signal: AbortSignal | undefined;
}

interface Thread {
  readonly worker: Worker;
  read: number;
  /** What to do with an answer, and with a breakdown; while there is nothing to do, neither is expected. */
  answer: (data: unknown) => void;
  breakDown: () => void;
  callOffEnd: () => void;
}

const nothing = (): void => undefined;

/**
 * At most `most` workers, each reading one file at a time and many one after another. One that failed, was too slow or has read
 * FILES_EACH files is ended, and no file is read by it again.
 */
export function makeParsers({ start, after }: ParseHost, most: number): Parsers {
  const free: Thread[] = [];
  const waiting: Job[] = [];
  let busy = 0;

  const begin = (): Thread => {
    const worker = start();
    const thread: Thread = { worker, read: 0, answer: nothing, breakDown: nothing, callOffEnd: nothing };
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => thread.answer(data));
    for (const event of ['error', 'messageerror']) worker.addEventListener(event, () => thread.breakDown());
    return thread;
  };

  const giveBack = (thread: Thread, isSound: boolean): void => {
    busy -= 1;
    thread.answer = thread.breakDown = nothing;
    if (!isSound || thread.read >= FILES_EACH) thread.worker.terminate();
    else rest(thread);
    next();
  };

  const rest = (thread: Thread): void => {
    free.push(thread);
    thread.callOffEnd = after(IDLE_LIMIT, () => {
      free.splice(free.indexOf(thread), 1);
      thread.worker.terminate();
    });
  };

  const next = (): void => {
    while (busy < most && waiting.length > 0) {
      const job = waiting.shift()!;
      if (job.signal?.aborted) job.resolve(cancelled(job.file));
      else give(job);
    }
  };

  const give = (job: Job): void => {
    const thread = free.pop() ?? begin();
    thread.callOffEnd();
    busy += 1;
    thread.read += 1;
    void work(thread, job, after).then(({ outcome, isSound }) => {
      giveBack(thread, isSound);
      job.resolve(outcome);
    });
  };

  return {
    parse: (file, signal) =>
      new Promise((resolve) => {
        waiting.push({ file, resolve, signal });
        next();
      }),
  };
}

/** One file read by one worker, and whether that worker may read another. */
function work(thread: Thread, { file, signal }: Job, after: ParseHost['after']): Promise<{ outcome: ImportOutcome; isSound: boolean }> {
  const bytes = file.bytes.byteLength === file.bytes.buffer.byteLength ? file.bytes : file.bytes.slice();
  return new Promise((resolve) => {
    const settle = (outcome: ImportOutcome, isSound: boolean) => {
      callOff();
      signal?.removeEventListener('abort', stop);
      resolve({ outcome, isSound });
    };
    const fail = (code: string, reason: string) => settle({ ok: false, error: toFailure(file.name, { code, reason }) }, false);
    const stop = () => settle(cancelled(file), false);
    const callOff = after(TIME_LIMIT, () => fail('too-slow', 'reading it took longer than a minute'));
    signal?.addEventListener('abort', stop);
    thread.breakDown = () => fail('reader-failed', 'its reader stopped unexpectedly');
    thread.answer = (data) => {
      const outcome = toOutcome(data);
      if (outcome) settle(outcome, outcome.ok || outcome.error.code !== 'reader-failed');
      else fail('reader-failed', 'its reader gave something that is no text');
    };
    thread.worker.postMessage({ ...file, bytes }, [bytes.buffer]);
  });
}

const cancelled = ({ name }: SourceFile): ImportOutcome => ({
  ok: false,
  error: { code: 'cancelled', message: `${name} was not brought in: you cancelled.` },
});
