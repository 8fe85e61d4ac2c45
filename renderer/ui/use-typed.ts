import { useEffect, useRef, useState } from 'react';

/**
 * The words typed in a field that shows `value`, kept until they are committed. What stood in the field when it last came or was settled gives way
 * to what comes next: never words typed since.
 */
export function useTyped(value: string) {
  const [typed, setTyped] = useState(value);
  const settled = useRef(value);
  useEffect(() => {
    const before = settled.current;
    settled.current = value;
    setTyped((now) => (now === before ? value : now));
  }, [value]);
  return {
    typed,
    setTyped,
    /** These words are left to be stored. */
    settle: (words: string): void => {
      settled.current = words;
    },
    isSettled: (words: string): boolean => words === settled.current,
  };
}
