import type { Inline } from '../../shared/text/source-text';
import type { BlockView, Drawn } from './block-view';

/** The smallest thing drawn: words under the same marks and the same emphasis. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly inlines: readonly Inline[];
}

/** Consecutive pieces under the same marks, or under none. */
export interface Run {
  readonly start: number;
  readonly drawn: Drawn | null;
  readonly pieces: readonly Piece[];
}

/** A block cut into runs that together hold every character of it exactly once, in order. */
export function runsOf({ block, drawn, styled }: BlockView): Run[] {
  const runs: Run[] = [];
  let at = block.start;
  const add = (end: number, stretch: Drawn | null): void => {
    if (end > at) runs.push({ start: at, drawn: stretch, pieces: piecesIn(at, end, styled) });
    at = Math.max(at, end);
  };
  for (const stretch of drawn) {
    add(stretch.start, null);
    add(stretch.end, stretch);
  }
  add(block.end, null);
  return runs;
}

function piecesIn(start: number, end: number, styled: BlockView['styled']): Piece[] {
  const over = styled.filter((range) => range.start < end && range.end > start);
  const inside = (offset: number): boolean => offset > start && offset < end;
  const cuts = [...new Set([start, ...over.flatMap((range) => [range.start, range.end]).filter(inside), end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, at) => ({
    start: cut,
    end: cuts[at + 1]!,
    inlines: over.filter((range) => range.start <= cut && range.end > cut).map(({ inline }) => inline),
  }));
}
