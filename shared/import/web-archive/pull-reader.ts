const LF = 0x0a;
const empty = new Uint8Array();

/** Reads a stream of bytes by lines and by counts. At the end of it, null or false. */
export class PullReader {
  private chunk: Uint8Array = empty;
  private at = 0;
  private readonly source: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.source = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** The next line without its end, or null; of one longer than `limit` bytes, the first piece. */
  async line(limit: number): Promise<string | null> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    while (size < limit && (await this.hasMore())) {
      const lf = this.chunk.indexOf(LF, this.at);
      const piece = this.next(lf === -1 ? this.chunk.length : lf + 1);
      pieces.push(piece);
      size += piece.length;
      if (lf !== -1) break;
    }
    return pieces.length === 0 ? null : new TextDecoder().decode(concatenated(pieces, size)).replace(/\r?\n$/, '');
  }

  /** The next `count` bytes, or null where there are fewer. */
  async take(count: number): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    while (size < count && (await this.hasMore())) {
      const piece = this.next(Math.min(this.chunk.length, this.at + count - size));
      pieces.push(piece);
      size += piece.length;
    }
    return size < count ? null : concatenated(pieces, size);
  }

  /** Passes over `count` bytes; whether there were so many. */
  async skip(count: number): Promise<boolean> {
    let left = count;
    while (left > 0 && (await this.hasMore())) left -= this.next(Math.min(this.chunk.length, this.at + left)).length;
    return left === 0;
  }

  private async hasMore(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const { value, done } = await this.source.next();
      if (done) return false;
      this.chunk = value;
      this.at = 0;
    }
    return true;
  }

  private next(end: number): Uint8Array {
    const piece = this.chunk.subarray(this.at, end);
    this.at = end;
    return piece;
  }
}

/** Pieces as one, `size` bytes in all. */
export function concatenated(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
