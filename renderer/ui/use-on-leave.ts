import { useEffect, useRef } from 'react';

/** Calls the function it was given last when what uses it goes: a field that a shortcut takes away is never left by a blur. */
export function useOnLeave(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(), []);
}
