import type { Passage } from '../../shared/text/source-text';

export interface Piece extends Passage {
  readonly isMarked: boolean;
  readonly isFocus: boolean;
}

/** A range cut wherever a mark or the focus begins or ends. `marks` are sorted and lie within the range. */
export function piecesOf({ start, end }: Passage, marks: readonly Passage[], focus: Passage | null): Piece[] {
  const cuts = new Set([start, end]);
  for (const each of focus ? [...marks, focus] : marks) for (const at of [each.start, each.end]) if (at > start && at < end) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const holds = (each: Passage, at: number): boolean => each.start <= at && at < each.end;
  return places.slice(0, -1).map((from, index) => ({
    start: from,
    end: places[index + 1]!,
    isMarked: marks.some((mark) => holds(mark, from)),
    isFocus: focus !== null && holds(focus, from),
  }));
}
