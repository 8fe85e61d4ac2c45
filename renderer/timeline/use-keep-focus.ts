import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps keyboard focus inside an element whose content is about to be replaced: the second function is called before, and where focus was
 * lost and nothing in the new content took it, the event that Tab would go to does.
 */
export function useKeepFocus(): [RefObject<HTMLElement | null>, () => void] {
  const element = useRef<HTMLElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = document.activeElement === document.body;
    if (!wanted.current) return;
    const heir = element.current?.querySelector<HTMLElement>('[data-event][tabindex="0"]');
    heir?.focus();
    wanted.current = !heir;
  });
  const keep = useCallback(() => {
    wanted.current = element.current?.contains(document.activeElement) ?? false;
  }, []);
  return [element, keep];
}
