import type { Kind } from '../../shared/model/annotation';
import { flattenBlock, indexRanges, rangesIn, stackLevels, type Range, type RangeIndex } from '../../shared/text/flatten';
import type { Block, Inline, SourceText } from '../../shared/text/source-text';
import type { Mark } from './placements';

/** Underlines are drawn for this many levels; deeper ones are counted. */
export const LEVELS = 3;

/** A stretch of a block under the same marks; marks from the largest to the smallest. */
export interface Drawn {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** The underlines: kind and level, level 0 nearest the words. */
  readonly lines: readonly { readonly kind: Kind; readonly level: number }[];
  /** How many lie deeper than can be drawn. */
  readonly more: number;
}

export interface Styled extends Range {
  readonly inline: Inline;
}

/** What a block shows, apart from its words: two equal ones are the same object, so that only a changed block is drawn again. */
export interface BlockView {
  readonly block: Block;
  readonly drawn: readonly Drawn[];
  readonly marks: readonly Mark[];
  readonly styled: readonly Styled[];
}

/** Emphasis and links, prepared for looking up by block. */
export const indexInlines = ({ inlines }: SourceText): RangeIndex<Styled> =>
  indexRanges(inlines.map((inline, at) => ({ start: inline.start, end: inline.end, id: String(at), inline })));

/** A function that gives each block's view, and the very same view as before while the block's marks have not changed. */
export function viewer(text: SourceText): (index: number, marks: RangeIndex<Mark>) => BlockView {
  const known = new Map<number, BlockView>();
  const inlines = indexInlines(text);
  return (index, all) => {
    const block = text.blocks[index]!;
    const marks = rangesIn(all, block.start, block.end);
    const before = known.get(index);
    if (before && sameMembers(before.marks, marks)) return before;
    const view = { block, marks, drawn: draw(block, marks), styled: rangesIn(inlines, block.start, block.end) };
    known.set(index, view);
    return view;
  };
}

const sameMembers = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((member, at) => member === b[at]);

const keyOf = (mark: Mark): string => `${mark.id} ${mark.part}`;

/** Flattens a block's marks. Parts of one annotation are told apart by a key of their own while they are flattened. */
function draw(block: Block, marks: readonly Mark[]): Drawn[] {
  const byKey = new Map(marks.map((mark) => [keyOf(mark), mark]));
  const ranges = marks.map((mark) => ({ id: keyOf(mark), start: mark.start, end: mark.end }));
  const levels = stackLevels(ranges);
  const drawn = flattenBlock(block, ranges).map(({ start, end, ids }) => {
    const over = ids.map((key) => byKey.get(key)!);
    const lines = linesOf(ids.map((key, at) => ({ kind: over[at]!.kind, level: levels.get(key)! })));
    return { start, end, marks: over, lines, more: ids.length - lines.length };
  });
  // A count stands once, at the end of the stretches it holds for.
  return drawn.map((stretch, at) =>
    drawn[at + 1]?.start === stretch.end && drawn[at + 1]?.more === stretch.more ? { ...stretch, more: 0 } : stretch,
  );
}

/** The lines that can be drawn: each at its own level, the deeper ones at a level that is free over this stretch. */
function linesOf(lines: Drawn['lines']): Drawn['lines'] {
  const drawable = lines.filter(({ level }) => level < LEVELS);
  const free = [0, 1, 2].filter((level) => !drawable.some((line) => line.level === level));
  const deeper = lines.filter(({ level }) => level >= LEVELS).slice(0, free.length);
  return [...drawable, ...deeper.map(({ kind }, at) => ({ kind, level: free[at]! }))];
}
