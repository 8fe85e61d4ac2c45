import { useMemo } from 'react';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { RangeIndex } from '../../shared/text/flatten';
import { cycle, smallestAt } from '../../shared/text/smallest-at';
import { toSelector } from '../../shared/text/to-selector';
import type { Mark } from './placements';
import type { ReaderProps } from './Reader';
import type { CaretState } from './use-caret';
import type { Doing } from './use-commands';

type Props = Pick<ReaderProps, 'text' | 'onSelect' | 'onTag' | 'onChangeKind' | 'onPlace' | 'onEvidence' | 'onDescribe' | 'onRemove'>;

/** What can be done just now. Selected words come first: while there are any, the selected annotation rests. */
export function useDoing(
  props: Props,
  { caret, setCaret, passage }: CaretState,
  marks: RangeIndex<Mark>,
  chosen: Annotation | null,
): Doing {
  const { text, onSelect, onTag, onChangeKind, onPlace, onEvidence, onDescribe, onRemove } = props;
  return useMemo(() => {
    const under = caret ? smallestAt(marks, caret.focus) : [];
    const overlap = under.length > 0 ? () => onSelect(cycle(under, chosen?.id ?? null)) : null;
    if (passage) {
      const tag = (kind: Kind): void => {
        onTag(kind, [toSelector(text.text, passage)]);
        setCaret({ anchor: passage.end, focus: passage.end, by: 'pointer' });
      };
      return { tag, place: null, evidence: null, describe: null, remove: null, nextOverlap: overlap };
    }
    if (!chosen) return { tag: null, place: null, evidence: null, describe: null, remove: null, nextOverlap: overlap };
    return {
      tag: (kind) => chosen.fields.kind !== kind && onChangeKind(chosen, kind),
      place: () => onPlace(chosen.id),
      evidence: () => onEvidence(chosen.id),
      describe: () => onDescribe(chosen.id),
      remove: () => onRemove(chosen),
      nextOverlap: overlap,
    };
  }, [text, caret, setCaret, passage, marks, chosen, onSelect, onTag, onChangeKind, onPlace, onEvidence, onDescribe, onRemove]);
}
