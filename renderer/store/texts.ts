import type { Outcome, StoredObject } from '../../shared/ipc';
import { SourceText } from '../../shared/text/source-text';
import { bridge } from './bridge';
import { store } from './database';
import { needSpace } from './space';

/** A SourceText as the object that it is kept as: UTF-8 JSON. */
export const toBytes = (text: SourceText): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(text));

/** Keeps a SourceText as an object and in the store's cache. */
export async function keepText(text: SourceText): Promise<Outcome<StoredObject>> {
  const kept = await bridge().invoke('objects:put', toBytes(text));
  if (kept.ok) await remember(kept.value.sha256, text);
  return kept;
}

/** A SourceText from the cache, else from the library folder; a sentence for the person where neither has it. */
export async function loadText(sha256: string): Promise<SourceText | string> {
  const cached = await store().texts.get(sha256);
  if (cached) return cached.text;
  const fetched = await bridge().invoke('objects:get', sha256);
  if (!fetched.ok) return fetched.error.message;
  const text = parse(fetched.value);
  if (!text) return 'The text of this source is damaged. The original file is kept.';
  await remember(sha256, text);
  return text;
}

/** Where the disk has too little left, the cache takes no copy: the object is what counts, and can be read all the same. */
async function remember(sha256: string, text: SourceText): Promise<void> {
  try {
    needSpace();
    await store().texts.put({ sha256, text });
  } catch {
    // It is read from the library folder the next time.
  }
}

function parse(bytes: Uint8Array): SourceText | null {
  try {
    return SourceText.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}
