export type DateErrorCode =
  /** Nothing was typed. */
  | 'empty'
  /** Not understood. */
  | 'unreadable'
  /** Counts from a date that is not given, or not finely enough. */
  | 'needs-reference'
  /** No such day, or an end before its start. */
  | 'impossible'
  /** Two readings are equally good. */
  | 'ambiguous'
  /** Names no time: "recently". */
  | 'vague';

export interface DateError {
  code: DateErrorCode;
  /** A plain sentence for the reader. */
  message: string;
}

/** An error on its way through reading and resolving. */
export function fault(code: DateErrorCode, message: string) {
  return { is: 'fault', code, message } as const;
}
export type Fault = ReturnType<typeof fault>;
