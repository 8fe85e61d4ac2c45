/** One subcommand of `dateline`. */
export interface Verb {
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** How many words it takes beside its options, where that is not one: so many exactly, or at least one (Infinity). */
  readonly words?: number;
  /** `rest`: the words after the first. */
  readonly run: (argument: string, options: Readonly<Record<string, unknown>>, rest: readonly string[]) => Promise<Answer>;
}

/** The same answer twice: for a program, and for a person. A `json` with `error`, or `isFailure`, means the input cannot be used. */
export interface Answer {
  readonly json: object;
  readonly plain: string;
  readonly isFailure?: boolean;
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
