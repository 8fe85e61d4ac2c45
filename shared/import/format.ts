import type { Reading, Unreadable } from './imported';

/** One kind of file Dateline reads. A new one is a file of its own, its test, and a line in index.ts. */
export interface Format {
  readonly id: string;
  /** What a person calls it, for file dialogs. */
  readonly label: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** The longest decoded text it takes, in UTF-16 code units. */
  readonly limit: number;
  /** Raised whenever the same bytes would give another text. */
  readonly version: number;
  /** Whether a file is of this kind, by how it starts (about 4,000 characters, roughly decoded), else by its name. */
  readonly detects: (start: string, name: string) => boolean;
  /** The encoding the file itself declares near its start, as written there. */
  readonly declaredEncoding?: (start: string) => string | null;
  /** Reads decoded text, of any size and from anyone: hostile until read. */
  readonly read: (text: string) => Reading | Unreadable;
}

/** The extension of a file's name, lower case, without the dot; empty where it has none. */
export const extensionOf = (name: string): string => /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
