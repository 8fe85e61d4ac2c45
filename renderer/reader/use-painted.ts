import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { blocksNear } from './near-blocks';
import { useLatest } from './use-latest';

/** The elements that text is shown in. */
export interface Screen {
  readonly column: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * Paints custom highlights where the screen is, and a screen around it: the browser paints them without a change to the text's elements, but
 * each costs the more the more there are. While it is off nothing is done, and the highlights of these names are gone.
 */
export function usePainted(
  isOn: boolean,
  names: readonly string[],
  { column, scroller }: Screen,
  onto: (blocks: readonly HTMLElement[]) => void,
) {
  const paint = useLatest((): void => {
    if (column.current && scroller.current) onto(blocksNear(column.current, scroller.current));
  });
  // After every render: a block drawn anew has lost the ranges that ran through it.
  useLayoutEffect(() => {
    if (isOn) paint.current();
  });
  useEffect(() => {
    const element = scroller.current;
    if (!isOn || !element) return undefined;
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paint.current());
    };
    element.addEventListener('scroll', soon, { passive: true });
    return () => {
      element.removeEventListener('scroll', soon);
      cancelAnimationFrame(frame);
    };
  }, [isOn, paint, scroller]);
  useEffect(() => {
    if (!isOn) return undefined;
    return () => names.forEach((name) => CSS.highlights.delete(name));
  }, [isOn, names]);
}
