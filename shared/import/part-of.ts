import type { Imported } from './imported';

/** One article of a file that holds several, as if it had come by itself. `number` counts from 1. */
export function partOf(imported: Imported, number: number): Imported {
  const { format, version, encoding, mediaType, parts = [], warnings } = imported;
  const part = parts[number - 1];
  if (!part) throw new RangeError(`there is no part ${number} of ${parts.length}`);
  const all = [...new Set([...warnings, ...part.warnings])].slice(0, 100);
  return { ...part, format, version, encoding, mediaType, warnings: all, part: { number, of: parts.length } };
}
