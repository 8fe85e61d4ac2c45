import { partFields, partsOf, type PartField } from '../../shared/annotations/parts';
import type { Annotation } from '../../shared/model/annotation';

export interface MarkedPiece {
  readonly start: number;
  readonly end: number;
  /** As what its words are marked; none for most. */
  readonly marks: readonly PartField[];
}

/** One passage of an annotation, up to `length`, cut where its marked words begin and end. */
export function markedPieces({ fields }: Pick<Annotation, 'fields'>, passage: number, length: number): MarkedPiece[] {
  const ranges = partFields.flatMap((mark) =>
    partsOf(fields, mark)
      .filter((part) => part.passage === passage)
      .map(({ start, end }) => ({ mark, start: Math.min(start, length), end: Math.min(end, length) })),
  );
  const cuts = [...new Set([0, length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    const marks = ranges.filter((range) => range.start <= start && range.end >= end).map(({ mark }) => mark);
    return { start, end, marks: [...new Set(marks)] };
  });
}
