import type { DateSpan } from '../dates/date-span';
import type { Details } from '../model/source';
import type { SourceText } from '../text/source-text';

/** A value an importer found in the file, and where, in plain words: "the page's JSON-LD", "the dateline in the text". */
export interface Found<T> {
  readonly value: T;
  readonly from: string;
}

/** What a file says about itself. Null: the file does not say; nothing is guessed, and a file's own time is never used. */
export interface Metadata {
  readonly title: Found<string> | null;
  readonly publisher: Found<string> | null;
  readonly authors: Found<string[]> | null;
  readonly published: Found<DateSpan> | null;
  /** A BCP 47 tag as declared in the file. */
  readonly language: Found<string> | null;
  /** An http: or https: address. */
  readonly url: Found<string> | null;
  /** The rest of Dublin Core and of a library card: rights, identifier, call number … */
  readonly details: Found<Details> | null;
}

export const nothingFound: Metadata = {
  title: null,
  publisher: null,
  authors: null,
  published: null,
  language: null,
  url: null,
  details: null,
};

/** What a reader made of a file's text. Warnings are whole sentences for the person, at most 500 characters each. */
export interface Reading {
  readonly text: SourceText;
  readonly metadata: Metadata;
  readonly warnings: readonly string[];
  /** Why there is no text though the file is sound ("it has no text layer"): it is brought in all the same, to be transcribed. */
  readonly unread?: string | undefined;
  /** When the page was saved, where the file says so: the capture's date, never the publication's. */
  readonly captured?: DateSpan | undefined;
  /** A file that holds several articles (a mailbox, a download from a news database): each as a reading of its own, in the file's order. `text` is then all of them. */
  readonly parts?: readonly Reading[] | undefined;
}

/** A file brought in: its text, what it says about itself, and how it was read. */
export interface Imported extends Reading {
  /** The id of the format that read it, and the version of that reader. */
  readonly format: string;
  readonly version: number;
  /** The encoding the bytes were decoded from, as the Encoding standard names it (or "utf-32le", "utf-32be"). */
  readonly encoding: string | null;
  readonly mediaType: string;
  /** Which of several articles in its file this is, counted from 1: set where a file is brought in as the articles it holds. */
  readonly part?: { readonly number: number; readonly of: number } | undefined;
}

/** Why a file was not brought in: a code for the program, and a sentence that names the file and the reason. */
export interface ImportFailure {
  readonly code: string;
  readonly message: string;
}

export type ImportOutcome = { readonly ok: true; readonly value: Imported } | { readonly ok: false; readonly error: ImportFailure };

/** A reader's own account of why it cannot go on; `reason` completes the sentence "Could not read NAME: …". */
export interface Unreadable {
  readonly code: string;
  readonly reason: string;
}

export const isUnreadable = (result: object): result is Unreadable => 'reason' in result;

/** The failure as the person reads it. */
export const toFailure = (name: string, { code, reason }: Unreadable): ImportFailure => ({
  code,
  message: `Could not read ${name}: ${reason}. Nothing was brought in.`.slice(0, 2_000),
});
