export type Kind = 'open' | 'close' | 'word' | 'byte';

const WORD_LIMIT = 32;
const DIGIT_LIMIT = 10;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/**
 * RTF cut into its tokens (Rich Text Format Specification 1.9.1): groups, control words with their numbers, and bytes of text.
 * `next` moves on to the following one. What `\bin` announces is passed over here. One pass over the bytes.
 */
export class RtfTokens {
  kind: Kind = 'byte';
  /** A control word, or the one character of a control symbol. */
  word = '';
  /** A word's number, or null; a byte of text. */
  value: number | null = null;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  next(): boolean {
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at]!;
      this.at += 1;
      if (byte === 0x0a || byte === 0x0d || byte === 0) continue;
      if (byte === 0x7b) this.kind = 'open';
      else if (byte === 0x7d) this.kind = 'close';
      else if (byte === 0x5c) this.control();
      else this.text(byte);
      return true;
    }
    return false;
  }

  private text(byte: number): void {
    this.kind = 'byte';
    this.value = byte;
  }

  private control(): void {
    const byte = this.bytes[this.at] ?? 0;
    if (isLetter(byte)) return this.controlWord();
    this.at += 1;
    if (byte === 0x27) return this.hexByte();
    if (byte === 0x5c || byte === 0x7b || byte === 0x7d) return this.text(byte);
    this.kind = 'word';
    this.word = byte === 0x0a || byte === 0x0d ? 'par' : byte === 9 ? 'tab' : String.fromCharCode(byte);
    this.value = null;
  }

  private hexByte(): void {
    const digits = String.fromCharCode(this.bytes[this.at] ?? 0, this.bytes[this.at + 1] ?? 0);
    const value = /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
    if (value !== null) this.at += 2;
    this.text(value ?? 0x3f);
  }

  private controlWord(): void {
    const start = this.at;
    while (this.at - start < WORD_LIMIT && isLetter(this.bytes[this.at] ?? 0)) this.at += 1;
    this.kind = 'word';
    this.word = String.fromCharCode(...this.bytes.subarray(start, this.at));
    this.value = this.number();
    if (this.bytes[this.at] === 0x20) this.at += 1;
    if (this.word === 'bin') this.at += Math.max(0, this.value ?? 0);
  }

  private number(): number | null {
    const start = this.at;
    if (this.bytes[this.at] === 0x2d) this.at += 1;
    while (this.at - start < DIGIT_LIMIT && isDigit(this.bytes[this.at] ?? 0)) this.at += 1;
    const value = Number.parseInt(String.fromCharCode(...this.bytes.subarray(start, this.at)), 10);
    if (Number.isNaN(value)) this.at = start;
    return Number.isNaN(value) ? null : value;
  }
}
