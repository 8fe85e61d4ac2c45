import { createHash } from 'node:crypto';
import type { Edit } from '../../shared/edits';
import { canonicalJson } from './canonical-json';

/** Where a journal stands: the last line's number, epoch and hash. */
export interface Head {
  readonly number: number;
  readonly epoch: number;
  readonly hash: string;
}

/** Before the first line. Its hash is 64 zeros. */
export const START: Head = { number: 0, epoch: 0, hash: '0'.repeat(64) };

/**
 * A line of the journal: one JSON object and a line feed, in UTF-8:
 *   {"number":1,"epoch":1,"prev":"<64 hex>","hash":"<64 hex>","edit":{…}}
 * `number` and `epoch` repeat the Edit's own. `prev` is the hash of the line before, or 64 zeros. `edit` is canonical JSON, and
 * `hash` is the SHA-256, in hex, of `prev` followed by the text of `edit`. So a line vouches for all before it.
 */
export function encodeLine(prev: string, edit: Edit): { text: string; head: Head } {
  const body = canonicalJson(edit);
  const head = { number: edit.number, epoch: edit.epoch, hash: chain(prev, body) };
  return { text: `{"number":${head.number},"epoch":${head.epoch},"prev":"${prev}","hash":"${head.hash}","edit":${body}}\n`, head };
}

const opening = /^\{"number":(\d+),"epoch":(\d+),"prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})","edit":(?=\{)/;

export interface Line {
  readonly prev: string;
  readonly edit: Edit;
  readonly head: Head;
}

/** Reads a line without its line feed. Null where it is not whole and unchanged: its own hash says so. */
export function decodeLine(text: string): Line | null {
  const [start, number, epoch, prev, hash] = opening.exec(text) ?? [];
  if (start === undefined || prev === undefined || hash === undefined || !text.endsWith('}')) return null;
  const body = text.slice(start.length, -1);
  if (hash !== chain(prev, body)) return null;
  const edit = JSON.parse(body) as Edit;
  if (edit.number !== Number(number) || edit.epoch !== Number(epoch)) return null;
  return { prev, edit, head: { number: edit.number, epoch: edit.epoch, hash } };
}

/** Whether an Edit may come next: the last number plus one, whatever the epoch; an epoch never goes back. */
export function follows(head: Head, edit: Pick<Edit, 'number' | 'epoch'>): boolean {
  return edit.number === head.number + 1 && edit.epoch >= head.epoch;
}

function chain(prev: string, body: string): string {
  return createHash('sha256').update(prev).update(body).digest('hex');
}
