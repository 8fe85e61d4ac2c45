import { useEffect, useRef } from 'react';
import type { Id } from '../../../shared/model/record';
import { usePausedWords } from '../../ui/use-paused-words';
import { filterBy, useFilterBar } from './filter-bar';

/** How many times the field was asked for and took the focus; one that is drawn anew does not take it again. */
let answered = 0;

interface FilterWordsProps {
  timeline: Id | null;
  words: string;
  onLeave: () => void;
}

/** Words that events are narrowed by, wherever they stand in them. */
export function FilterWords({ timeline, words, onLeave }: FilterWordsProps) {
  const input = useRef<HTMLInputElement>(null);
  const asked = useFilterBar((bar) => bar.asked);
  const { typed, setTyped, flush } = usePausedWords(words, (next) => filterBy(timeline, { words: next }));
  useEffect(() => {
    if (asked === answered) return;
    answered = asked;
    const take = () => {
      if (document.activeElement === input.current) return;
      input.current?.focus();
      input.current?.select();
    };
    take();
    // The drawing may have been about to give one of its events the focus.
    requestAnimationFrame(take);
  }, [asked]);
  return (
    <input
      ref={input}
      type="search"
      className="ui-input timeline-filter-words"
      aria-label="Filter by words"
      placeholder="Words, “a phrase”, -not"
      maxLength={500}
      value={typed}
      data-dirty={typed !== words || undefined}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={flush}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        flush();
        onLeave();
      }}
    />
  );
}
