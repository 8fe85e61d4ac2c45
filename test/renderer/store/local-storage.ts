/** What a browser keeps for a page, as far as the store uses it. */
export function keptInMemory(): Pick<Storage, 'getItem' | 'setItem' | 'clear'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    clear: () => kept.clear(),
  };
}
