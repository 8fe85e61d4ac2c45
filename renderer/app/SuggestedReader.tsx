import { useCallback, useEffect, useMemo, useRef } from 'react';
import { indexRanges } from '../../shared/text/flatten';
import { Reader } from '../reader/Reader';
import type { ReaderProps } from '../reader/reader-props';
import type { SuggestedMarks } from '../reader/suggested-marks';
import { goTo } from '../suggestions/acts';
import { KeepSuggestions } from '../suggestions/KeepSuggestions';
import { SuggestionBar } from '../suggestions/SuggestionBar';
import { useStops, useSuggesting } from '../suggestions/suggesting';
import { useActs } from '../suggestions/use-acts';
import { run } from './command-table';
import { focusRegion } from './focus-region';
import { tell } from './notices';
import { select } from './view';

const selectAnnotation = (id: string): void => select({ type: 'annotation', id });

/** The Reader with the suggestions of its text, and the one a person is at below it. */
export function SuggestedReader(props: ReaderProps) {
  const { source, version, text, annotations, selected, provide, onCaret, onSelect, onDescribe } = props;
  const caret = useRef(0);
  useActs({
    provide,
    tell,
    caret: () => caret.current,
    select: selectAnnotation,
    describe: () => onDescribe(useSuggesting.getState().made ?? ''),
  });
  useLetGo(selected);
  useFocusAfterLast();
  const onMoved = useCallback(
    (offset: number) => {
      caret.current = offset;
      onCaret?.(offset);
    },
    [onCaret],
  );
  return (
    <>
      <KeepSuggestions source={source} version={version} text={text} annotations={annotations} />
      <Reader
        {...props}
        suggested={useMarks()}
        onCaret={onMoved}
        onSelect={(id) => {
          if (id === null) goTo(null);
          onSelect(id);
        }}
      />
      <SuggestionBar run={run} />
    </>
  );
}

/** Whoever selects an annotation is done with suggestions for now, unless it is the one that was just made of one. */
function useLetGo(selected: string | null): void {
  useEffect(() => {
    if (selected !== null && selected !== useSuggesting.getState().made) goTo(null);
  }, [selected]);
}

/** What the Reader underlines; undefined while there is nothing. */
function useMarks(): SuggestedMarks | undefined {
  const current = useSuggesting((now) => now.current);
  const stops = useStops();
  const index = useMemo(() => indexRanges(stops), [stops]);
  const at = useMemo(() => stops.find(({ id }) => id === current) ?? null, [stops, current]);
  return useMemo(() => (stops.length === 0 ? undefined : { index, current: at, onGoTo: goTo }), [stops, index, at]);
}

/** Whoever pressed a button below the text has the focus in the text again once that button is gone. */
function useFocusAfterLast(): void {
  const isAtOne = useSuggesting(({ current }) => current !== null);
  const wasAtOne = useRef(isAtOne);
  useEffect(() => {
    const isOver = wasAtOne.current && !isAtOne;
    wasAtOne.current = isAtOne;
    if (isOver && document.activeElement === document.body) focusRegion('reader');
  }, [isAtOne]);
}
