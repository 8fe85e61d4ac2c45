/** A message between the two halves of pdf.js (src/shared/message_handler.js). `stream` and `callback` are numbers of the kinds below. */
interface Message {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly success?: boolean;
  readonly chunk?: unknown;
  readonly reason?: unknown;
  readonly desiredSize?: number;
}

const callbackKind = { data: 1, error: 2 };
const streamKind = { close: 3, enqueue: 4, error: 5, startComplete: 8 };

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
}

type Listener = (event: { data: Message }) => void;

/**
 * Speaks with pdf.js's worker half in the same thread, in place of its display half: that one draws, wants a page or a
 * native canvas about it, and copies every message. Only what reading text needs is here; nothing pdf.js asks for comes
 * from a network, since all it can ask for are the names given to `answers`.
 */
export class PdfjsPort {
  private readonly listeners = new Set<Listener>();
  private readonly callbacks = new Map<number, Waiting>();
  private readonly streams = new Map<number, Waiting & { readonly onChunk: (chunk: never) => void }>();
  private lastId = 0;

  /** `answers`: what the worker's own requests and announcements get, by their names; what is thrown there is its answer. */
  constructor(private readonly answers: Readonly<Record<string, (data: never) => unknown>>) {}

  /** The worker's side of the port. */
  readonly end = {
    postMessage: (message: Message) => this.take(message),
    addEventListener: (_: 'message', listener: Listener) => void this.listeners.add(listener),
  };

  /** Tells one of the worker's handlers ("main" or a document's) something. */
  tell(handler: string, action: string, data: unknown = null): void {
    this.post({ ...toward(handler), action, data });
  }

  /** Asks one of the worker's handlers; rejects with what it throws. */
  ask<T>(handler: string, action: string, data: unknown = null): Promise<T> {
    const callbackId = (this.lastId += 1);
    return new Promise((resolve, reject) => {
      this.callbacks.set(callbackId, { resolve, reject });
      this.post({ ...toward(handler), action, callbackId, data });
    });
  }

  /** Asks for a stream; each chunk is the worker's to change again after `onChunk`. */
  read(handler: string, action: string, data: unknown, onChunk: (chunk: never) => void): Promise<void> {
    const streamId = (this.lastId += 1);
    return new Promise((resolve, reject) => {
      this.streams.set(streamId, { resolve, reject, onChunk });
      this.post({ ...toward(handler), action, streamId, data, desiredSize: Infinity });
    });
  }

  private post(data: Message): void {
    void Promise.resolve().then(() => this.listeners.forEach((listener) => listener({ data })));
  }

  private take(message: Message): void {
    if (message.stream !== undefined) this.takeStream(message);
    else if (message.callback !== undefined) this.takeAnswer(message);
    else if (message.callbackId !== undefined) this.answer(message);
    else this.answers[message.action!]?.(message.data as never);
  }

  private takeAnswer({ callback, callbackId, data, reason }: Message): void {
    const waiting = this.callbacks.get(callbackId!);
    this.callbacks.delete(callbackId!);
    if (callback === callbackKind.data) waiting?.resolve(data as never);
    else waiting?.reject(reason);
  }

  private takeStream({ stream, streamId, chunk, reason }: Message): void {
    const waiting = this.streams.get(streamId!);
    if (stream === streamKind.enqueue) return waiting?.onChunk(chunk as never);
    const failed = stream === streamKind.error || (stream === streamKind.startComplete && reason !== undefined);
    if (failed) waiting?.reject(reason);
    else if (stream === streamKind.close) waiting?.resolve(undefined as never);
    else return;
    this.streams.delete(streamId!);
  }

  private answer({ action, callbackId, data, sourceName, targetName }: Message): void {
    const answer = new Promise((resolve) => resolve(this.answers[action!]?.(data as never)));
    const back = { sourceName: targetName, targetName: sourceName, callbackId: callbackId! };
    answer.then(
      (value) => this.post({ ...back, callback: callbackKind.data, data: value }),
      (reason: unknown) => this.post({ ...back, callback: callbackKind.error, reason }),
    );
  }
}

/** The names both ends go by: pdf.js's first handler is "worker" to "main", a document's is named for the document. */
const toward = (handler: string) =>
  handler === 'main' ? { sourceName: 'main', targetName: 'worker' } : { sourceName: handler, targetName: `${handler}_worker` };
