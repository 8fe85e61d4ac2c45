import type { DateSpan } from '../../dates/date-span';
import { linkAddress } from '../address';
import type { Found } from '../imported';
import { readPublished } from '../published';

/** What a browser or SingleFile wrote into a page when it was saved: its address, and the day. */
export interface SavedNote {
  readonly url: Found<string> | null;
  readonly captured: DateSpan | null;
}

/**
 * Reads the note from a comment, or gives null: "saved from url=(0028)https://example.org/a" of browsers, "Page saved with
 * SingleFile url: https://example.org/a saved date: Sat Jan 07 2017 …" of SingleFile.
 */
export function savedNote(comment: string): SavedNote | null {
  const words = comment.slice(0, 5_000);
  const browser = linkAddress(/^\s*saved from url=\(\d{4}\)(\S+)/.exec(words)?.[1]);
  if (browser) return { url: { value: browser, from: 'the note the browser left when the page was saved' }, captured: null };
  if (!/^\s*Page saved with SingleFile\b/.test(words)) return null;
  const url = linkAddress(/\burl:\s{0,9}(\S+)/.exec(words)?.[1]);
  const date = /\bsaved date:\s{0,9}([^\n]{1,100})/.exec(words)?.[1];
  return {
    url: url === null ? null : { value: url, from: 'the note SingleFile left when the page was saved' },
    captured: date === undefined ? null : readPublished(date),
  };
}
