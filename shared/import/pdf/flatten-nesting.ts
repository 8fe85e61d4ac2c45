const [OPEN, CLOSE, SPACE] = [0x5b, 0x5d, 0x20];
/** Arrays in sound files are a few deep; a parser that calls itself for each falls over at some thousands. */
const DEEPEST = 200;

/**
 * Blanks out brackets that are nested senselessly deep ("[[[[[…"), so that the rest of the file can be read. Nothing moves: a
 * PDF names its parts by their place. Gives the same array where there are none.
 */
export function flattenNesting(bytes: Uint8Array): Uint8Array {
  let mended: Uint8Array | null = null;
  for (let at = 0; at < bytes.length; at += DEEPEST) {
    if (bytes[at] !== OPEN && bytes[at] !== CLOSE) continue;
    const [from, to] = runAround(bytes, at, bytes[at]!);
    if (to - from < 2 * DEEPEST) continue;
    mended ??= bytes.slice();
    if (bytes[at] === OPEN) mended.fill(SPACE, from + DEEPEST, to);
    else mended.fill(SPACE, from, to - DEEPEST);
    at = to;
  }
  return mended ?? bytes;
}

function runAround(bytes: Uint8Array, at: number, byte: number): readonly [number, number] {
  let [from, to] = [at, at + 1];
  while (bytes[from - 1] === byte) from -= 1;
  while (bytes[to] === byte) to += 1;
  return [from, to];
}
