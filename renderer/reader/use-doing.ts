import { useMemo } from 'react';
import type { Annotation, Kind, KindFields } from '../../shared/model/annotation';
import type { RangeIndex } from '../../shared/text/flatten';
import { cycle, smallestAt } from '../../shared/text/smallest-at';
import type { Selector } from '../../shared/text/selector';
import { toSelector } from '../../shared/text/to-selector';
import type { Mark } from './placements';
import type { ReaderProps } from './reader-props';
import type { CaretState } from './use-caret';
import type { Doing } from './use-commands';
import { useLatest } from './use-latest';

type Props = Pick<
  ReaderProps,
  'text' | 'onSelect' | 'onTag' | 'onAddPassage' | 'onMark' | 'onChangeKind' | 'onPlace' | 'onEvidence' | 'onDescribe' | 'onRemove'
>;

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
    const nothing = { tag: null, addPassage: null, mark: null, place: null, evidence: null, describe: null, remove: null, nextOverlap };
    if (passage) {
      const tag = (kind: Kind): void => {
        latest.current.onTag(kind, [toSelector(latest.current.text.text, passage)]);
        setCaret({ anchor: passage.end, focus: passage.end, by: 'pointer' });
      };
      if (!chosen) return { ...nothing, tag };
      const end = (): void => setCaret({ anchor: passage.end, focus: passage.end, by: 'pointer' });
      // An annotation's own words are marked, others are added to it.
      const holds = ({ start, end: stop }: Selector): boolean => start < passage.end && stop > passage.start;
      const isIts = hasParts(chosen.fields) && chosen.selectors.some(holds) && areWhereTheyWere(chosen, latest.current.text.text);
      const isNew = !chosen.selectors.some(({ start, end: stop }) => start <= passage.start && stop >= passage.end);
      return {
        ...nothing,
        tag,
        addPassage: isNew
          ? () => {
              latest.current.onAddPassage(chosen, toSelector(latest.current.text.text, passage));
              end();
            }
          : null,
        mark: isIts
          ? (field) => {
              latest.current.onMark(chosen, field, passage);
              end();
            }
          : null,
      };
    }
    if (!chosen) return nothing;
    return {
      addPassage: null,
      mark: null,
      tag: (kind) => chosen.fields.kind !== kind && latest.current.onChangeKind(chosen, kind),
      place: () => latest.current.onPlace(chosen.id),
      evidence: () => latest.current.onEvidence(chosen.id),
      describe: () => latest.current.onDescribe(chosen.id),
      remove: () => latest.current.onRemove(chosen),
      nextOverlap,
    };
  }, [latest, caret, setCaret, passage, marks, chosen]);
}

const hasParts = ({ kind }: KindFields): boolean => kind !== 'figure';

/** Marks are ranges of the stored words: of words that stand elsewhere in this text, no place is known. */
const areWhereTheyWere = ({ selectors }: Annotation, text: string): boolean =>
  selectors.every(({ exact, start, end }) => text.slice(start, end) === exact);
