import { useEffect, useRef, type RefObject } from 'react';

/**
 * Single letters that choose in a dialog, wherever the focus is in it, but for a field that is typed in and a list, which searches
 * by letters. The ref goes on any element inside the dialog.
 */
export function useDialogKeys(keys: Readonly<Record<string, () => void>>): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const dialog = inside.current?.closest<HTMLElement>('[role="dialog"]');
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (target.closest('input:not([type="checkbox"]), textarea, [role="listbox"]')) return;
      const act = latest.current[event.key.toUpperCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    dialog?.addEventListener('keydown', onKeyDown);
    return () => dialog?.removeEventListener('keydown', onKeyDown);
  }, []);
  return inside;
}
