import type { KeyboardEvent } from 'react';

/** F2 goes to the name, Enter to what was said, Insert to a new one, Delete to what removes. */
export function keyTo(event: KeyboardEvent, side: HTMLElement | null, page: HTMLElement | null): boolean {
  const to = (where: HTMLElement | null, what: string): boolean => {
    const target = where?.querySelector<HTMLElement>(what);
    target?.focus();
    if (target instanceof HTMLInputElement) target.select();
    return target !== null && target !== undefined;
  };
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  switch (event.key) {
    case 'F2':
      return to(page, '.codebook-title input');
    case 'Enter':
      return to(page, '[data-first]') || to(page, '.codebook-title input');
    case 'Insert':
      return to(side, '.codebook-new input');
    case 'Delete': {
      const button = page?.querySelector<HTMLElement>('[data-remove]');
      button?.click();
      return button !== null && button !== undefined;
    }
    default:
      return false;
  }
}
