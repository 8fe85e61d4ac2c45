import { useMemo, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import { findAgain, indexText } from '../../shared/text/find-again';
import { meantPassage } from '../../shared/text/passage';
import type { Selector } from '../../shared/text/selector';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { toSelector } from '../../shared/text/to-selector';
import type { Lines } from './lines';
import { movedEnd, type End } from './moved-end';
import type { Mark, Placements } from './placements';
import type { ReaderProps } from './reader-props';
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

/** A range that is not in the store yet: shown until the record is another one or, once asked to be kept, until the next live read. */
export interface Preview {
  readonly annotation: Annotation;
  readonly part: number;
  readonly passage: Passage;
  /** The live read it was kept over; null while it is only looked at. */
  readonly keptOver: Placements | null;
}

/** The selected annotation's range while it is being changed, and the ways to change it. Each drag, each key press is kept once. */
export function useRangeChange(
  text: SourceText,
  mark: Mark | null,
  placements: Placements,
  lines: () => Lines | null,
  onChangeRange: ReaderProps['onChangeRange'],
): { preview: Preview | null; change: RangeChange } {
  const [preview, setPreview] = useState<Preview | null>(null);
  const isCurrent = preview?.annotation === mark?.annotation && (preview?.keptOver ?? placements) === placements;
  const current = isCurrent ? preview : null;
  const latest = useLatest({ text, mark, placements, lines, onChangeRange, current });

  const change = useMemo((): RangeChange => {
    const show = ({ annotation, part }: Mark, passage: Passage, keptOver: Placements | null): void =>
      setPreview({ annotation, part, passage, keptOver });
    return {
      step: (end, direction, unit) => {
        const { mark: changed, text: source, placements: read, current: pending } = latest.current;
        if (!changed) return;
        const moved = (from: Passage): Passage | null => meant(source, movedEnd(source, from, end, direction, unit));
        // Presses come faster than they are kept: each starts from where the one before it leaves the record.
        latest.current.onChangeRange(changed.annotation, (now) => {
          const from = placed(source, now);
          return from && selectorOf(source, now, moved(from));
        });
        const passage = pending ? null : moved(changed);
        if (passage) show(changed, passage, read);
      },
      drag: (end, x, y) => {
        const { mark: changed, text: source, lines: measured, current: pending } = latest.current;
        const offset = measured()?.at(x, y);
        if (!changed || offset === null || offset === undefined) return;
        const { start, end: stop } = pending?.passage ?? changed;
        if (end === 'start' ? offset >= stop : offset <= start) return;
        const passage = meant(source, end === 'start' ? { start: offset, end: stop } : { start, end: offset });
        if (passage) show(changed, passage, null);
      },
      drop: () => {
        const { mark: changed, text: source, placements: read, current: pending } = latest.current;
        if (!changed || !pending) return;
        latest.current.onChangeRange(changed.annotation, (now) => selectorOf(source, now, pending.passage));
        if (pending.passage.start === changed.start && pending.passage.end === changed.end) setPreview(null);
        else show(changed, pending.passage, read);
      },
      cancel: () => setPreview(null),
    };
  }, [latest]);
  return { preview: current, change };
}

const meant = ({ text }: SourceText, passage: Passage | null): Passage | null => passage && meantPassage(text, passage);

function placed({ text }: SourceText, selector: Selector): Passage | null {
  const found = findAgain(indexText(text), selector);
  return found.state === 'exact' || found.state === 'moved' ? found.passage : null;
}

/** The selector of a passage; null where there is none or where `now` selects just that. */
function selectorOf({ text }: SourceText, now: Selector, passage: Passage | null): Selector | null {
  if (!passage || (passage.start === now.start && passage.end === now.end)) return null;
  return toSelector(text, passage);
}
