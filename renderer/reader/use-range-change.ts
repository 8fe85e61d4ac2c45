import { useMemo, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import { meantPassage } from '../../shared/text/passage';
import type { Selector } from '../../shared/text/selector';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { toSelector } from '../../shared/text/to-selector';
import type { Lines } from './lines';
import { movedEnd, type End } from './moved-end';
import type { Mark } from './placements';
import { useLatest } from './use-latest';

/** The ways to change the range of the selected annotation. */
export interface RangeChange {
  /** Moves an end by a word or a grapheme and keeps it. */
  readonly step: (end: End, direction: 1 | -1, unit: 'word' | 'grapheme') => void;
  /** Moves an end to a point of the viewport, for looking only. */
  readonly drag: (end: End, x: number, y: number) => void;
  /** Keeps what the drag has shown. */
  readonly drop: () => void;
  readonly cancel: () => void;
}

/** A range not yet kept: shown until the record it changes is another one. */
export interface Preview {
  readonly annotation: Annotation;
  readonly part: number;
  readonly passage: Passage;
  readonly isKept: boolean;
}

/** The selected annotation's range while it is being changed, and the ways to change it. Each drag, each key press is kept once. */
export function useRangeChange(
  text: SourceText,
  mark: Mark | null,
  lines: () => Lines | null,
  onChangeRange: (annotation: Annotation, selector: Selector) => void,
): { preview: Preview | null; change: RangeChange } {
  const [preview, setPreview] = useState<Preview | null>(null);
  const current = preview && mark && preview.annotation === mark.annotation ? preview : null;
  const latest = useLatest({ text, mark, lines, onChangeRange, current });

  const change = useMemo((): RangeChange => {
    const show = (passage: Passage | null, keep: boolean): void => {
      const { mark: changed, text: source } = latest.current;
      const meant = passage && meantPassage(source.text, passage);
      if (!changed || !meant) return;
      const isChange =
        meant.start !== changed.annotation.selectors[changed.part]?.start || meant.end !== changed.annotation.selectors[changed.part]?.end;
      if (keep && isChange) latest.current.onChangeRange(changed.annotation, toSelector(source.text, meant));
      setPreview(keep && !isChange ? null : { annotation: changed.annotation, part: changed.part, passage: meant, isKept: keep });
    };
    return {
      step: (end, direction, unit) => {
        const { mark: changed, text: source, current: pending } = latest.current;
        // A press that comes before the last one is kept would change a record that is about to be another.
        if (changed && !pending?.isKept) show(movedEnd(source, changed, end, direction, unit), true);
      },
      drag: (end, x, y) => {
        const { mark: changed, lines: measured, current: pending } = latest.current;
        const offset = measured()?.at(x, y);
        if (!changed || offset === null || offset === undefined) return;
        const { start, end: stop } = pending?.passage ?? changed;
        if (end === 'start' ? offset < stop : offset > start)
          show(end === 'start' ? { start: offset, end: stop } : { start, end: offset }, false);
      },
      drop: () => latest.current.current && show(latest.current.current.passage, true),
      cancel: () => setPreview(null),
    };
  }, [latest]);
  return { preview: current, change };
}
