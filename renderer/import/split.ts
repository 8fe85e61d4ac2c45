import { partOf } from '../../shared/import/part-of';
import type { Outcome } from '../../shared/ipc';
import type { Citations } from './find-duplicates';
import { failed, lookUp, type Ready } from './prepare';

/** So many articles are looked up and kept ahead of the one being committed. */
const AHEAD = 8;

/**
 * The chosen articles of a file, one after another, each to be brought in by itself; one that cannot be looked up is a failure and holds
 * up no other. The original is kept once, before the first: throws where it cannot be.
 */
export async function* split(
  ready: Ready,
  numbers: readonly number[],
  citations: Citations,
  signal: AbortSignal,
): AsyncGenerator<Outcome<Ready>> {
  const { item, size, sha256, imported } = ready;
  const original = await item.keep();
  if (!original.ok) throw new Error(original.error.message);
  const keepOriginal = () => Promise.resolve(original);
  const begin = (number: number): Promise<Ready> => {
    const part = lookUp({ item, size, sha256, imported: partOf(imported, number), keepOriginal }, citations, signal);
    part.catch(() => undefined); // it is awaited in its turn, unless the import ends before
    return part;
  };
  const rest = [...numbers].reverse();
  const ahead: Promise<Ready>[] = [];
  while (rest.length > 0 || ahead.length > 0) {
    while (rest.length > 0 && ahead.length < AHEAD) ahead.push(begin(rest.pop()!));
    yield await ahead.shift()!.then(
      (value) => ({ ok: true, value }),
      (error: Error) => failed(item, error.message),
    );
  }
}
