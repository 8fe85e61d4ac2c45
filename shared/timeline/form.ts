import { boundsOf, toMs } from '../dates/edtf-bounds';
import { parseEdtf, type EdtfList, type EdtfMember } from '../dates/edtf-value';
import type { TimeWindow } from './scale';

/** A list of dates, to be drawn member by member: all of them (`{…}`) or one of them (`[…]`). */
export interface Pieces {
  readonly every: boolean;
  /** In time order, none touching the next; half-open; infinite where open. */
  readonly windows: readonly TimeWindow[];
}

const remembered = new Map<string, Pieces | null>();
const mostRemembered = 10_000;

/** The pieces of a valid EDTF list; null for every other date. Cheap to ask for every event in a frame. */
export function piecesOf(edtf: string): Pieces | null {
  const first = edtf.charCodeAt(0);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return null;
  const known = remembered.get(edtf);
  if (known !== undefined) return known;
  const value = parseEdtf(edtf);
  const pieces = value?.is === 'list' ? readPieces(value) : null;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(edtf, pieces);
  return pieces;
}

const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;

function readPieces({ every, members }: EdtfList): Pieces {
  const windows = members.map(windowOf).sort((a, b) => a.from - b.from);
  const apart: TimeWindow[] = [];
  for (const window of windows) {
    const last = apart.at(-1);
    if (last && window.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    else apart.push(window);
  }
  return { every, windows: apart };
}

function windowOf({ from, to }: EdtfMember): TimeWindow {
  const result = boundsOf({ is: 'interval', start: from ?? 'open', end: to ?? 'open' });
  if (!result.ok) throw new Error(result.message);
  const { earliest, latest } = result.bounds;
  return { from: earliest ? toMs(earliest) : -Infinity, to: latest ? toMs(latest) + 1 : Infinity };
}
