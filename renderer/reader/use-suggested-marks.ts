import { useEffect } from 'react';
import { rangesIn as marksIn, type RangeIndex } from '../../shared/text/flatten';
import type { CaretState } from './use-caret';
import { rangesIn } from './dom-range';
import type { Mark } from './placements';
import { stretchesIn, type SuggestedKind, type SuggestedMark, type SuggestedMarks } from './suggested-marks';
import { useLatest } from './use-latest';
import { usePainted, type Screen } from './use-painted';
import './suggested.css';

const names: Readonly<Record<SuggestedKind, string>> = {
  date: 'dateline-suggested-date',
  figure: 'dateline-suggested-figure',
  statement: 'dateline-suggested-statement',
};
const CURRENT = 'dateline-suggested-now';
const all = [...Object.values(names), CURRENT];

/** Underlines what is suggested near the screen, as what was found is marked. */
export function useSuggestedMarks(suggested: SuggestedMarks | undefined, marks: RangeIndex<Mark>, screen: Screen): void {
  usePainted(suggested !== undefined, all, screen, (blocks) => suggested && paintAll(blocks, suggested, marks));
}

function paintAll(blocks: readonly HTMLElement[], suggested: SuggestedMarks, marks: RangeIndex<Mark>): void {
  const highlights = { date: new Highlight(), figure: new Highlight(), statement: new Highlight() };
  const now = new Highlight();
  now.priority = 1;
  for (const element of blocks) {
    const start = Number(element.dataset.start);
    const block = { start, end: start + element.textContent.length };
    const stretches = stretchesIn(block, suggested, marksIn(marks, block.start, block.end));
    rangesIn(
      element,
      stretches.map((each) => within(block, each)),
    ).forEach((range, at) => highlights[stretches[at]!.kind].add(range));
    if (suggested.current && suggested.current.start < block.end && suggested.current.end > block.start)
      for (const range of rangesIn(element, [within(block, suggested.current)])) now.add(range);
  }
  for (const kind of Object.keys(names) as SuggestedKind[]) CSS.highlights.set(names[kind], highlights[kind]);
  CSS.highlights.set(CURRENT, now);
}

const within = (block: { start: number; end: number }, { start, end }: { start: number; end: number }) => ({
  start: Math.max(start, block.start) - block.start,
  end: Math.min(end, block.end) - block.start,
});

/**
 * Takes the caret, and with it the screen, to the suggestion a person is at: also once the annotation made last is shown, which would keep it.
 * A caret that stands in its words stays.
 */
export function useGoToSuggested(current: SuggestedMark | null, shown: string | null, { caret, setCaret }: CaretState): void {
  const focus = useLatest(caret?.focus ?? -1);
  const { id, start, end } = current ?? { id: null, start: 0, end: 0 };
  useEffect(() => {
    const isThere = focus.current >= start && focus.current <= end;
    if (id !== null && !isThere) setCaret({ anchor: start, focus: start, by: 'keys' });
  }, [id, start, end, shown, focus, setCaret]);
}
