import { ipcMain } from 'electron';
import { z } from 'zod';
import { contract, FILE_LIMIT, type Channel, type Handlers } from '../shared/ipc';
import { isOwnFrame } from './addresses';

/** Serves every channel of the contract, and what the preload alone may call. */
export function serve(handlers: Handlers & PreloadHandlers): void {
  for (const channel of Object.keys(contract) as Channel[]) serveChannel(channel, contract[channel], handlers[channel]);
  serveChannel('files:accept', accept, handlers['files:accept']);
}

/** A dropped file from the preload: its name, its bytes unless it is too large or cannot be read, and the folder it lay in. */
const accept = {
  args: z.tuple([
    z.string().max(4_000),
    z.number().min(0),
    z
      .instanceof(Uint8Array)
      .refine((bytes) => bytes.length <= FILE_LIMIT)
      .nullable(),
    z.string().max(4_000),
  ]),
  result: contract['files:choose'].result.element,
};
export interface PreloadHandlers {
  'files:accept'(...args: z.output<typeof accept.args>): z.output<typeof accept.result>;
}

/** Sender, arguments and result are checked here and nowhere else (R5, R6); a refusal throws. */
function serveChannel(channel: string, { args, result }: { args: z.ZodType<unknown[]>; result: z.ZodType }, handler: unknown): void {
  const answer = handler as (...words: unknown[]) => unknown;
  ipcMain.handle(channel, async (event, ...words: unknown[]) => {
    if (!isOwnFrame(event.senderFrame)) throw new Error(`${channel} refused: not from Dateline's own page`);
    const checked = args.safeParse(words);
    if (!checked.success) throw new Error(`${channel} refused: ${checked.error.issues[0]?.message ?? 'wrong arguments'}`);
    return result.parse(await answer(...checked.data));
  });
}
