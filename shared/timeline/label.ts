/** Space between a mark and its label, and inside a mark before its label, in pixels. */
export const LABEL_GAP = 6;
/** Space kept free between one event's drawing and the next in the same row. */
export const ROW_GAP = 10;
/** The longest label in characters: a title may run to a thousand. */
export const LONGEST_LABEL = 64;

/** Before the label of an event that rests on a passage which waits for a person. */
export const LOOK = '⚑';

/**
 * A title as its label: whole where it is short, cut after a word and marked "…" where it is not; "?" says the date is doubted, a flag
 * that a passage behind it needs a look.
 */
export function labelOf(title: string, question: boolean, needsLook = false): string {
  const text = title.length <= LONGEST_LABEL ? title : shorten(title);
  return [needsLook && LOOK, text, question && '?'].filter(Boolean).join(' ');
}

function shorten(title: string): string {
  const start = title.slice(0, LONGEST_LABEL);
  const space = start.lastIndexOf(' ');
  return `${(space > LONGEST_LABEL / 2 ? start.slice(0, space) : start).replace(/[\s,;:–—]+$/u, '')}…`;
}

export type LabelSide = 'inside' | 'right' | 'left';

/** Where a label stands: its side of the mark and its left edge in pixels. */
export interface LabelPlace {
  readonly side: LabelSide;
  readonly x: number;
}

/** The mark's visible edges, the label's width, the free space on either side, and the side to try first. */
export interface LabelRoom {
  readonly x0: number;
  readonly x1: number;
  readonly width: number;
  /** Nothing may stand left of this, or right of that. */
  readonly leftLimit: number;
  readonly rightLimit: number;
  readonly prefer: 'left' | 'right';
}

/** Inside where the duration has room, beside where not, null where there is none: a label is whole or absent. */
export function placeLabel(room: LabelRoom): LabelPlace | null {
  if (fitsInside(room.x1 - room.x0, room.width)) return { side: 'inside', x: room.x0 + LABEL_GAP };
  const right = room.x1 + LABEL_GAP;
  const left = room.x0 - LABEL_GAP - room.width;
  const rightFits = right + room.width <= room.rightLimit;
  const leftFits = left >= room.leftLimit;
  if (rightFits && (room.prefer === 'right' || !leftFits)) return { side: 'right', x: right };
  return leftFits ? { side: 'left', x: left } : null;
}

/** Whether a label of that width has room in a mark of that length. */
export const fitsInside = (length: number, width: number): boolean => length >= width + 2 * LABEL_GAP;
