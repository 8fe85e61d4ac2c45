import type { Passage, SourceText } from '../../shared/text/source-text';
import type { Row } from './rows';

/** What the comparison shows in one line: two sides of blocks, or how many of the same were left out. */
export type Shown =
  | { readonly type: 'row'; readonly row: Row; readonly isFocus: boolean }
  | { readonly type: 'same'; readonly from: number; readonly count: number };

/** A passage in question: where it stood in the old text, and where it may be in the new. */
export interface Focus {
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/** So many rows of the same words stay on either side of a change, so that one sees where it stands. */
const CONTEXT = 1;

type Texts = readonly [before: SourceText, after: SourceText];

/** The rows to show: all of them where `isWhole`, else those that differ or hold the focus, and their neighbours. */
export function foldSame(rows: readonly Row[], texts: Texts, focus: Focus | null, isWhole: boolean): Shown[] {
  const inFocus = rows.map((row) => focus !== null && holds(row, texts, focus));
  const kept = rows.map((row, at) => isWhole || !row.isSame || inFocus[at]!);
  const shown: Shown[] = [];
  rows.forEach((row, at) => {
    const last = shown.at(-1);
    if (kept.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).includes(true)) shown.push({ type: 'row', row, isFocus: inFocus[at]! });
    else if (last?.type === 'same') shown[shown.length - 1] = { ...last, count: last.count + 1 };
    else shown.push({ type: 'same', from: at, count: 1 });
  });
  return shown;
}

/** The new side counts where it is known: that is where the eye goes to decide. */
function holds({ before, after }: Row, texts: Texts, focus: Focus): boolean {
  if (focus.after) return touches(texts[1], after, focus.after);
  return focus.before !== null && touches(texts[0], before, focus.before);
}

const touches = ({ blocks }: SourceText, [from, to]: readonly [number, number], { start, end }: Passage): boolean =>
  to > from && blocks[from]!.start < end && blocks[to - 1]!.end > start;
