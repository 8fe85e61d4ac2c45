/**
 * The name of an entry that a reference leads to, from the entry it stands in, without its fragment; null where it leads out
 * of the archive or is an address (file:, https: …). As the EPUB specification's "OCF URLs", on names alone.
 */
export function entryAt(reference: string, from: string): string | null {
  const path = decoded(reference.trim().replace(/[#?].*$/s, ''));
  if (path === null || /^[a-z][a-z0-9+.-]*:/i.test(path) || /[\\\0]/.test(path) || path.startsWith('/')) return null;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length === 0) return null;
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length > 0 ? parts.join('/') : null;
}

/** The fragment of a reference, decoded; empty where it has none. */
export const fragmentOf = (reference: string): string => decoded(/#(.*)$/s.exec(reference)?.[1] ?? '') ?? '';

function decoded(words: string): string | null {
  try {
    return decodeURIComponent(words);
  } catch {
    return null;
  }
}
