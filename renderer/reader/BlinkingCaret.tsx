import { useEffect, useRef } from 'react';
import type { Box } from './geometry';

/** Half of a blink, milliseconds. */
const HALF = 560;

/**
 * The caret, drawn afresh where it moves to. A timer blinks it: an endless animation would have the screen drawn sixty times a second
 * for as long as a person reads.
 */
export function BlinkingCaret({ box }: { box: Box }) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const timer = setInterval(() => element.current?.toggleAttribute('data-off'), HALF);
    return () => clearInterval(timer);
  }, []);
  return <span ref={element} className="reader-caret" style={box} />;
}
