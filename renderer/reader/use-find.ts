import { useEffect, useMemo, useState } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import { findIn, foldText, type FindOptions } from '../../shared/search/find-text';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { selectionOf } from './caret';
import type { CaretState } from './use-caret';
import { useLatest } from './use-latest';

/** Finding words in the text that is read. */
export interface Find {
  readonly isOpen: boolean;
  readonly typed: string;
  readonly options: FindOptions;
  /** Starts and ends of all places, in order: start, end, start, end … */
  readonly places: Uint32Array;
  /** Which place is gone to, counted from 0; -1 before one is. */
  readonly at: number;
  /** Grows whenever find is asked for: its field then takes the focus. */
  readonly asked: number;
  readonly type: (typed: string) => void;
  readonly setOptions: (options: FindOptions) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly close: () => void;
}

interface Asking {
  isOpen: boolean;
  typed: string;
  options: FindOptions;
  at: number;
  asked: number;
}

const LONGEST = 200;
const none = new Uint32Array(0);

/** Finds what is typed, goes from place to place with the caret, and offers the app the commands for it. */
export function useFind(source: SourceText, state: CaretState, provide: ProvideCommands): Find {
  const { text } = source;
  const [asking, ask] = useState<Asking>({
    isOpen: false,
    typed: '',
    options: { matchCase: false, wholeWords: false },
    at: -1,
    asked: 0,
  });
  const { isOpen, typed, options, at } = asking;
  // Prepared when find is first opened, and kept: a text does not change while it is read.
  const wanted = isOpen || typed !== '';
  const folded = useMemo(() => (wanted ? foldText(text, options.matchCase) : null), [text, wanted, options.matchCase]);
  const places = useMemo(() => (folded && typed !== '' ? findIn(folded, typed, options) : none), [folded, typed, options]);

  const goTo = (next: Partial<Asking>, found: Uint32Array, place: number): void => {
    const to = found.length === 0 ? -1 : place;
    ask({ ...asking, ...next, at: to });
    if (to !== -1) state.setCaret({ anchor: found[to * 2]!, focus: found[to * 2 + 1]!, by: 'keys' });
  };
  /** Looks for something else: the first place from where the caret stands. */
  const lookFor = (next: Pick<Asking, 'typed' | 'options'>): void => {
    const prepared = next.options.matchCase === options.matchCase && folded ? folded : foldText(text, next.options.matchCase);
    const found = findIn(prepared, next.typed, next.options);
    goTo(next, found, firstFrom(found, caretStart(state)));
  };
  const step = (direction: 1 | -1): void => {
    const count = places.length / 2;
    if (count === 0) return;
    const now = at === -1 ? null : placeAt(places, at);
    const caret = state.caret && selectionOf(state.caret);
    const isThere = now !== null && caret?.start === now.start && caret.end === now.end;
    const from = isThere ? at + direction : firstFrom(places, caretStart(state)) + (direction === 1 ? 0 : -1);
    goTo({}, places, (from + count) % count);
  };
  const open = (): void => {
    const selection = state.passage && text.slice(state.passage.start, state.passage.end);
    const words = selection !== null && selection.length <= LONGEST && !selection.includes('\n') ? selection : typed;
    if (words === typed) ask({ ...asking, isOpen: true, asked: asking.asked + 1 });
    else {
      const found = findIn(foldText(text, options.matchCase), words, options);
      goTo({ isOpen: true, typed: words, asked: asking.asked + 1 }, found, firstFrom(found, caretStart(state)));
    }
  };
  const latest = useLatest({ open, step });
  const hasPlaces = places.length > 0;
  useEffect(
    () =>
      provide({
        'find.open': () => latest.current.open(),
        'find.next': hasPlaces ? () => latest.current.step(1) : null,
        'find.previous': hasPlaces ? () => latest.current.step(-1) : null,
      }),
    [provide, latest, hasPlaces],
  );
  return {
    ...asking,
    places,
    type: (words) => lookFor({ typed: words, options }),
    setOptions: (next) => lookFor({ typed, options: next }),
    step,
    close: () => ask({ ...asking, isOpen: false }),
  };
}

const caretStart = ({ caret }: CaretState): number => (caret ? selectionOf(caret).start : 0);

export const placeAt = (places: Uint32Array, at: number): Passage => ({ start: places[at * 2]!, end: places[at * 2 + 1]! });

/** The first place that begins at an offset or after it; the first of all where none does. */
export function firstFrom(places: Uint32Array, offset: number): number {
  let low = 0;
  let high = places.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle * 2]! < offset) low = middle + 1;
    else high = middle;
  }
  return low === places.length / 2 ? 0 : low;
}
