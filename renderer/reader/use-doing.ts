import { useMemo } from 'react';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { RangeIndex } from '../../shared/text/flatten';
import { cycle, smallestAt } from '../../shared/text/smallest-at';
import { toSelector } from '../../shared/text/to-selector';
import type { Mark } from './placements';
import type { ReaderProps } from './reader-props';
import type { CaretState } from './use-caret';
import type { Doing } from './use-commands';
import { useLatest } from './use-latest';

type Props = Pick<ReaderProps, 'text' | 'onSelect' | 'onTag' | 'onChangeKind' | 'onPlace' | 'onEvidence' | 'onDescribe' | 'onRemove'>;

/** What can be done just now. Selected words come first: while there are any, the selected annotation rests. */
export function useDoing(
  props: Props,
  { caret, setCaret, passage }: CaretState,
  marks: RangeIndex<Mark>,
  chosen: Annotation | null,
): Doing {
  const latest = useLatest(props);
  return useMemo(() => {
    const under = caret ? smallestAt(marks, caret.focus) : [];
    const nextOverlap = under.length > 0 ? () => latest.current.onSelect(cycle(under, chosen?.id ?? null)) : null;
    const nothing = { tag: null, place: null, evidence: null, describe: null, remove: null, nextOverlap };
    if (passage) {
      const tag = (kind: Kind): void => {
        latest.current.onTag(kind, [toSelector(latest.current.text.text, passage)]);
        setCaret({ anchor: passage.end, focus: passage.end, by: 'pointer' });
      };
      return { ...nothing, tag };
    }
    if (!chosen) return nothing;
    return {
      tag: (kind) => chosen.fields.kind !== kind && latest.current.onChangeKind(chosen, kind),
      place: () => latest.current.onPlace(chosen.id),
      evidence: () => latest.current.onEvidence(chosen.id),
      describe: () => latest.current.onDescribe(chosen.id),
      remove: () => latest.current.onRemove(chosen),
      nextOverlap,
    };
  }, [latest, caret, setCaret, passage, marks, chosen]);
}
