const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * A name that does not say how it is encoded, where it is Shift_JIS (Windows in Japan writes archives so): only where every byte
 * of it is, and what it says is Japanese. Undefined: UTF-8 or code page 437, as zip.js tells them apart.
 */
export function legacyName(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding.toLowerCase() !== 'cp437') return undefined;
  for (const label of ['utf-8', 'shift_jis']) {
    try {
      const name = new TextDecoder(label, { fatal: true }).decode(bytes);
      if (label === 'utf-8' || japanese.test(name)) return name;
    } catch {
      // The next one.
    }
  }
  return undefined;
}
