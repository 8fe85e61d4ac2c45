import { z } from 'zod';
import { type Imported, type ImportOutcome, toFailure } from '../../shared/import/imported';
import type { SourceFile } from '../../shared/import/index';
import { Details } from '../../shared/model/source';
import { DateSpan } from '../../shared/dates/date-span';
import { SourceText } from '../../shared/text/source-text';
// oxlint-disable-next-line import/default -- Vite makes the default export: the address
import address from './parse.worker.ts?worker&url';
import { workerAddress } from '../ui/worker-address';

/** R19: what takes longer is stopped, and said to be too slow. In milliseconds. */
export const TIME_LIMIT = 60_000;

/** What stands between the app and the worker's thread: how to start one, and how to be called after a while. */
export interface ParseHost {
  readonly start: () => Worker;
  /** Calls after `ms` milliseconds; gives the function that calls it off. */
  readonly after: (ms: number, call: () => void) => () => void;
}

const host: ParseHost = {
  start: () => new Worker(workerAddress(address), { type: 'module', name: 'parse' }),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Reads a file in a worker of its own, which ends with it. The bytes are transferred: the caller's array is empty afterwards.
 * Never rejects: beside the failures of `importSource` there are too-slow (a minute was not enough) and reader-failed (the
 * worker broke, ran out of memory, or sent what is no SourceText).
 */
export function parseSource(file: SourceFile, { start, after }: ParseHost = host): Promise<ImportOutcome> {
  const bytes = file.bytes.byteLength === file.bytes.buffer.byteLength ? file.bytes : file.bytes.slice();
  return new Promise((resolve) => {
    const worker = start();
    const settle = (outcome: ImportOutcome) => {
      callOff();
      worker.terminate();
      resolve(outcome);
    };
    const fail = (code: string, reason: string) => settle({ ok: false, error: toFailure(file.name, { code, reason }) });
    const callOff = after(TIME_LIMIT, () => fail('too-slow', 'reading it took longer than a minute'));
    for (const event of ['error', 'messageerror'])
      worker.addEventListener(event, () => fail('reader-failed', 'its reader stopped unexpectedly'));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const outcome = Outcome.safeParse(data);
      if (outcome.success && (!outcome.data.ok || [outcome.data.value, ...(outcome.data.value.parts ?? [])].every(isSound)))
        settle(outcome.data);
      else fail('reader-failed', 'its reader gave something that is no text');
    });
    worker.postMessage({ ...file, bytes }, [bytes.buffer]);
  });
}

const found = <T extends z.ZodType>(value: T) => z.strictObject({ value, from: z.string().max(300) }).nullable();

const Metadata = z.strictObject({
  title: found(z.string().max(2_000)),
  publisher: found(z.string().max(500)),
  authors: found(z.array(z.string().min(1).max(500)).max(100)),
  published: found(DateSpan),
  language: found(z.string().max(40)),
  url: found(z.string().max(4_000)),
  details: found(Details),
});

const Reading = z.strictObject({
  text: SourceText,
  metadata: Metadata,
  warnings: z.array(z.string().max(500)).max(100),
  unread: z.string().max(500).optional(),
  captured: DateSpan.optional(),
});

const ImportedShape = Reading.extend({
  parts: z.array(Reading).max(10_000).optional(),
  format: z.string().max(40),
  version: z.int().min(1),
  encoding: z.string().max(40).nullable(),
  mediaType: z.string().max(200),
});

const Outcome = z.union([
  z.strictObject({ ok: z.literal(true), value: ImportedShape }),
  z.strictObject({ ok: z.literal(false), error: z.strictObject({ code: z.string().max(60), message: z.string().max(2_000) }) }),
]);

/** Blocks in order, apart from each other, and every range inside the text. */
function isSound({ text: { text, blocks, inlines, pages = [] } }: Pick<Imported, 'text'>): boolean {
  const inOrder = blocks.every(
    ({ start, end }, i) => start < end && end <= text.length && (i === 0 ? start === 0 : start === blocks[i - 1]!.end + 2),
  );
  const isPaged = pages.every(({ start }, i) => start <= text.length && start >= (pages[i - 1]?.start ?? 0));
  return inOrder && isPaged && inlines.every(({ start, end }) => start < end && end <= text.length);
}
