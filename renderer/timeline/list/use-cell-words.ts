import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/** Words typed in a cell that could not be kept and whose cell was taken away: they stand there again when it is next written in. */
const unfinished = new Map<string, string>();

interface CellWords {
  /** The event and column. */
  key: string;
  value: string;
  /** Keeps the words; false where they cannot be, and stay. */
  onKeep: (words: string) => boolean;
  onDone: () => void;
}

/**
 * The words of a cell while they are typed. Enter keeps them and is done; so does leaving the cell, and the cell being taken away. Esc is done
 * without them. Words that cannot be kept stay in the cell.
 */
export function useCellWords({ key, value, onKeep, onDone }: CellWords) {
  const [typed, setTyped] = useState(() => unfinished.get(key) ?? value);
  const latest = useRef({ typed, value, onKeep, isOver: false });
  Object.assign(latest.current, { typed, value, onKeep });
  /** Whether nothing is left to be kept. */
  const keep = (): boolean => {
    const now = latest.current;
    return now.isOver || now.typed === now.value || now.onKeep(now.typed);
  };
  const finish = () => {
    latest.current.isOver = true;
    unfinished.delete(key);
    onDone();
  };
  useEffect(() => {
    const now = latest.current;
    return () => {
      if (!now.isOver && now.typed !== now.value && !now.onKeep(now.typed)) unfinished.set(key, now.typed);
    };
  }, [key]);
  return {
    typed,
    input: {
      className: 'timeline-cell-field',
      'data-dirty': typed !== value || undefined,
      autoFocus: true,
      value: typed,
      onChange: ({ target }: { target: { value: string } }) => setTyped(target.value),
      onFocus: ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.select(),
      onBlur: () => keep() && finish(),
      onKeyDown: (event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') finish();
        else if (event.key !== 'Enter') return;
        else if (keep()) finish();
        event.preventDefault();
      },
    },
  };
}
