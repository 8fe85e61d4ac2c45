import type { Id } from '../../shared/model/record';
import type { RangeIndex } from '../../shared/text/flatten';
import { cycle, neighbourRange, smallestAt } from '../../shared/text/smallest-at';
import type { Mark, Placements } from './placements';
import { suggestedAt, type SuggestedMarks } from './suggested-marks';
import type { CaretState } from './use-caret';

/** The two ways to choose an annotation in the text: a click, which takes the smallest and then the larger ones, and a jump to the next. */
export function useChoose(
  placements: Placements,
  marks: RangeIndex<Mark>,
  { caret, setCaret }: CaretState,
  selected: Id | null,
  onSelect: (id: Id | null) => void,
  suggested: SuggestedMarks | undefined,
) {
  const click = (offset: number, ids: readonly string[]): void => {
    setCaret({ anchor: offset, focus: offset, by: 'pointer' });
    const under = ids.map((id) => ({ id, start: 0, end: 0 }));
    const next = ids.length > 0 ? cycle(under, selected) : null;
    if (next !== selected) onSelect(next);
    const words = next === null && suggested ? suggestedAt(suggested, offset) : null;
    if (words) suggested?.onGoTo(words.id);
  };
  const jump = (direction: 1 | -1): void => {
    const from = caret?.focus ?? 0;
    const isHere = selected !== null && smallestAt(marks, from).some(({ id }) => id === selected);
    const mark = neighbourRange(placements.stops, from, isHere ? selected : null, direction);
    if (!mark) return;
    setCaret({ anchor: mark.start, focus: mark.start, by: 'keys' });
    onSelect(mark.id);
  };
  return { click, jump };
}
