import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The newest of a value that is made anew with every render, for callbacks that should not change with it. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
