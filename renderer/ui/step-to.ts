/** Where a key leads from a row of a list, never beyond its ends; null where the key is for something else. `page` is how many rows a page has. */
export function stepTo(key: string, at: number, count: number, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - page,
    PageDown: at + page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}
