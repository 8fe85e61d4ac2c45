import { flattenBlock, rangesIn, type Range, type RangeIndex } from '../../shared/text/flatten';
import type { Passage } from '../../shared/text/source-text';

export type SuggestedKind = 'date' | 'figure' | 'statement';

/** Words that are suggested, where they stand in the text. */
export interface SuggestedMark extends Range {
  readonly kind: SuggestedKind;
}

/** What of the suggestions the Reader shows, and the one a person is at. */
export interface SuggestedMarks {
  readonly index: RangeIndex<SuggestedMark>;
  readonly current: SuggestedMark | null;
  readonly onGoTo: (id: string) => void;
}

export interface Stretch extends Passage {
  readonly kind: SuggestedKind;
}

/**
 * The stretches of a block that get a suggestion's underline, in order and not overlapping: a date or figure in a statement has its own, and what
 * is tagged has its kind's and no other.
 */
export function stretchesIn(block: Passage, { index }: Pick<SuggestedMarks, 'index'>, tagged: readonly Range[]): Stretch[] {
  const inside = rangesIn(index, block.start, block.end);
  if (inside.length === 0) return [];
  const byId = new Map(inside.map((mark) => [mark.id, mark]));
  const covers = tagged.map(({ start, end }, at) => ({ start, end, id: `${COVER}${at}` }));
  return flattenBlock(block, [...inside, ...covers]).flatMap(({ start, end, ids }) => {
    const mark = ids.some((id) => id.startsWith(COVER)) ? undefined : byId.get(ids.at(-1)!);
    return mark ? [{ start, end, kind: mark.kind }] : [];
  });
}

/** Ids of suggestions begin with their kind: no one is taken for a tagged passage. */
const COVER = 'tagged ';

/** The suggestion at an offset: the smallest where several are; null where none is. */
export function suggestedAt({ index }: Pick<SuggestedMarks, 'index'>, offset: number): SuggestedMark | null {
  const under = rangesIn(index, Math.max(0, offset - 1), offset + 1).filter(({ start, end }) => start <= offset && offset <= end);
  return under.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
