import { ERR_INVALID_UNCOMPRESSED_SIZE, Writer } from '@zip.js/zip.js/lib/zip-core-native.js';

/** The message of the error where an entry unpacks to more than it is listed with. */
export const TOO_LONG = 'More than was announced';

/** Takes exactly as many bytes as an entry is listed with, and not one more. */
export class MeasuredWriter extends Writer<Uint8Array<ArrayBuffer>> {
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private at = 0;

  constructor(size: number) {
    super();
    this.bytes = new Uint8Array(size);
  }

  override async writeUint8Array(chunk: Uint8Array): Promise<void> {
    if (this.at + chunk.length > this.bytes.length) throw new Error(TOO_LONG);
    this.bytes.set(chunk, this.at);
    this.at += chunk.length;
  }

  override async getData(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.at !== this.bytes.length) throw new Error(ERR_INVALID_UNCOMPRESSED_SIZE);
    return this.bytes;
  }
}
