/** What the middle of the window may show: one of these is there at a time, but for pages, which stand beside the text. */
const middles = [
  'reader',
  'sources',
  'search',
  'changes',
  'typing',
  'pages',
  'codebook',
  'ledgers',
  'history',
  'review',
  'comparison',
] as const;
export const regions = ['library', ...middles, 'inspector', 'timeline', 'notices'] as const;
export type RegionName = (typeof regions)[number];

const TABBABLE = 'button:not([disabled]):not([tabindex="-1"]), a[href], input:not([disabled]), textarea, select, [tabindex="0"]';

/** Moves focus into a region: to the element it names for that, else to the first that can take it. */
export function focusRegion(name: RegionName, where = '[data-region-focus]'): void {
  const target = targetIn(name, where);
  // The text is taller than the screen and brings its own caret into view: the browser would scroll its head away.
  target?.focus({ preventScroll: name === 'reader' });
}

function targetIn(name: RegionName, where: string): HTMLElement | null {
  const region = document.querySelector(`[data-region="${name}"]`);
  return (
    region?.querySelector<HTMLElement>(where) ??
    region?.querySelector<HTMLElement>('[tabindex="0"]') ??
    region?.querySelector<HTMLElement>(TABBABLE) ??
    null
  );
}

/**
 * Moves focus into a region by its command, and shows where it went: Chromium takes no key with Ctrl for a use of the keyboard, and after a
 * press of the mouse would show nobody.
 */
export function goToRegion(name: RegionName): void {
  const target = targetIn(name, '[data-region-focus]');
  if (target && !target.matches(':focus-visible')) {
    // Where it has the focus already, by that press, it comes anew.
    if (target === document.activeElement) target.blur();
    target.dataset['focusVisible'] = '';
    target.addEventListener('blur', () => delete target.dataset['focusVisible'], { once: true });
  }
  focusRegion(name);
}

/** Moves focus to the text, or to what stands in its place, by command. */
export function goToMiddle(): void {
  const present = middles.find((name) => document.querySelector(`[data-region="${name}"]`));
  if (present) goToRegion(present);
}

/** Whether the focus is in what stands in the place of the text. */
export const isInMiddle = (): boolean =>
  middles.some((name) => name !== 'reader' && document.activeElement?.closest(`[data-region="${name}"]`) != null);

/** F6 and Shift F6 walk through the regions, as desktop programs do. */
export function cycleRegion(event: KeyboardEvent): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  // A ledger in the whole width hides what stands beside it.
  const present = regions.filter((name) => document.querySelector(`[data-region="${name}"]`)?.checkVisibility());
  const here = present.findIndex((name) => document.activeElement?.closest(`[data-region="${name}"]`));
  const step = event.shiftKey ? -1 : 1;
  focusRegion(present[(here + step + present.length) % present.length]!);
}
