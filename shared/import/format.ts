import type { Reading, Unreadable } from './imported';

interface AnyFormat {
  readonly id: string;
  /** What a person calls it, for file dialogs. */
  readonly label: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Raised whenever the same bytes would give another text. */
  readonly version: number;
}

/** A format that is text: the registry decodes its bytes (byte-order mark, declared encoding, UTF-8, detection) and cleans the words. */
export interface TextFormat extends AnyFormat {
  /** The longest decoded text it takes, in UTF-16 code units. */
  readonly limit: number;
  /** Whether a file is of this kind, by how it starts (about 4,000 characters, roughly decoded), else by its name. */
  readonly detects: (start: string, name: string) => boolean;
  /** The encoding the file itself declares near its start, as written there. */
  readonly declaredEncoding?: (start: string) => string | null;
  /** Reads decoded text, of any size and from anyone: hostile until read. `raw` is the text before it was cleaned: it still has its form feeds. */
  readonly read: (text: string, raw: string) => Reading | Unreadable;
}

/** A format whose bytes are not text as they stand: a PDF, an archive, a message. */
export interface BinaryFormat extends AnyFormat {
  /** Whether a file is of this kind: by its bytes (magic numbers, the names near the start of an archive), never by its name alone. */
  readonly detectsBytes: (bytes: Uint8Array, name: string) => boolean;
  /** Reads the bytes, of any size and from anyone: hostile until read. Must not throw for bad input: that is an Unreadable. */
  readonly readBytes: (bytes: Uint8Array, name: string) => Promise<Reading | Unreadable>;
}

/** One kind of file Dateline reads. A new one is a file of its own, its test, and a line in index.ts. */
export type Format = TextFormat | BinaryFormat;

export const isBinary = (format: Format): format is BinaryFormat => 'readBytes' in format;

/** The extension of a file's name, lower case, without the dot; empty where it has none. */
export const extensionOf = (name: string): string => /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
