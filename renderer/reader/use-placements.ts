import { useMemo } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import { indexRanges, type RangeIndex } from '../../shared/text/flatten';
import type { SourceText } from '../../shared/text/source-text';
import { viewer, type BlockView } from './block-view';
import { placer, type Mark, type Placements } from './placements';
import type { Preview } from './use-range-change';

/** Where the annotations stand, and what each block shows of them. */
export function usePlacements(text: SourceText, annotations: readonly Annotation[]) {
  const place = useMemo(() => placer(text.text), [text]);
  const view: (index: number, marks: RangeIndex<Mark>) => BlockView = useMemo(() => viewer(text), [text]);
  const placements = useMemo(() => place(annotations), [place, annotations]);
  return { placements, view };
}

/** The marks as they are drawn: the one whose range is being changed stands where it would. */
export function useShownMarks({ marks }: Placements, preview: Preview | null): RangeIndex<Mark> {
  return useMemo(() => {
    if (!preview) return marks;
    const isChanging = (mark: Mark): boolean => mark.annotation === preview.annotation && mark.part === preview.part;
    return indexRanges(marks.ranges.map((mark) => (isChanging(mark) ? { ...mark, ...preview.passage } : mark)));
  }, [marks, preview]);
}
