import { useCallback, useEffect, useRef } from 'react';
import { useTyped } from './use-typed';

/** ms: things are narrowed by what was typed, not by each of its letters. */
const PAUSE = 200;

/** Words that count once typing pauses, on Enter, on leaving their field, and when the field or the window goes. */
export function usePausedWords(value: string, onWords: (words: string) => void) {
  const { typed, setTyped, settle } = useTyped(value);
  const latest = useRef({ typed, value, onWords, settle });
  latest.current = { typed, value, onWords, settle };
  const flush = useCallback(() => {
    const now = latest.current;
    if (now.typed === now.value) return;
    now.settle(now.typed);
    now.onWords(now.typed);
  }, []);
  useEffect(() => {
    const due = setTimeout(flush, PAUSE);
    return () => clearTimeout(due);
  }, [typed, flush]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { typed, setTyped, flush };
}
