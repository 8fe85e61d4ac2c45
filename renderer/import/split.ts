import type { Imported, Reading } from '../../shared/import/imported';
import type { Outcome } from '../../shared/ipc';
import { once, readyOf, type Ready } from './prepare';

/** One article of a file as if it had come by itself. `number` counts from 1. */
export function partOf(imported: Imported, number: number): Imported {
  const { format, version, encoding, mediaType, parts = [], warnings } = imported;
  const part: Reading = parts[number - 1]!;
  return {
    ...part,
    format,
    version,
    encoding,
    mediaType,
    warnings: [...new Set([...warnings, ...part.warnings])].slice(0, 100),
    part: { number, of: parts.length },
  };
}

/** The chosen articles of a file, one after another, each to be brought in by itself; the original is kept once, before the first. */
export async function* split(ready: Ready, numbers: readonly number[]): AsyncGenerator<Outcome<Ready>> {
  const original = await ready.item.keep();
  if (!original.ok) return yield original;
  const keepOriginal = once(() => Promise.resolve(original));
  for (const number of numbers) {
    const { item, size, sha256 } = ready;
    yield { ok: true, value: await readyOf({ item, size, sha256, imported: partOf(ready.imported, number), keepOriginal }) };
  }
}
