/** One subcommand of `dateline`. */
export interface Verb {
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  readonly run: (argument: string, options: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

/** The same answer twice: for a program, and for a person. A `json` with `error` means the input cannot be used. */
export interface Answer {
  readonly json: object;
  readonly plain: string;
}

/** EX_USAGE of sysexits.h. */
export const USAGE_ERROR = 64;

export const failed = (error: { code: string; message: string }): Answer => ({ json: { error }, plain: `${error.message}\n` });

/** Writes all of it before the process may end, then sets the exit code: `process.exit` would cut a pipe short. */
export function complete(words: string, code: number, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  process.exitCode = code;
  return new Promise((resolve) => {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader of the pipe has enough (`dateline … | head`): not a failure.
      if (error.code !== 'EPIPE') throw error;
      resolve();
    });
    stream.write(words, () => resolve());
  });
}
