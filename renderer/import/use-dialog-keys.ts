import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keys that choose in a dialog, wherever the focus is in it: single letters ("S"), but not in a field that is typed in nor in a list,
 * which searches by letters, and Enter with others ("Mod+Enter"). The ref goes on any element inside the dialog.
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
      const act = latest.current[comboOf(event)];
      const isTyping = (event.target as Element).closest('input:not([type="checkbox"]), textarea, [role="listbox"]') !== null;
      if (!act || event.isComposing || (isTyping && event.key !== 'Enter')) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Before the control that has the focus takes Enter as a press of itself.
    dialog?.addEventListener('keydown', onKeyDown, { capture: true });
    return () => dialog?.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return inside;
}

/** As the registry of commands writes keys; Shift is not named for a letter. */
const comboOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string =>
  [(ctrlKey || metaKey) && 'Mod', altKey && 'Alt', shiftKey && key.length > 1 && 'Shift', key.length > 1 ? key : key.toUpperCase()]
    .filter(Boolean)
    .join('+');
