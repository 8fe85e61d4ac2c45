import type { Passage } from '../../shared/text/source-text';

/** The reading caret: `focus` is where it stands; `anchor` is the other end of the selection, equal to it where nothing is selected. */
export interface Caret {
  readonly anchor: number;
  readonly focus: number;
  /** What moved it last: keys bring it into view, a pointer already has. */
  readonly by: 'keys' | 'pointer';
}

/** The selection as a range in reading order; empty where nothing is selected. */
export const selectionOf = ({ anchor, focus }: Caret): Passage => ({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });

export const isCollapsed = ({ anchor, focus }: Caret): boolean => anchor === focus;

/** The caret after a move to `to`: a selection that is not extended collapses at the end the move points to when it moves by a character. */
export const movedTo = (caret: Caret, to: number, extend: boolean): Caret => ({
  anchor: extend ? caret.anchor : to,
  focus: to,
  by: 'keys',
});
