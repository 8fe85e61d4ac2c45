import type { ChosenFile, Outcome, StoredObject } from '../../shared/ipc';
import { bridge } from '../store/bridge';

/** One thing to bring in: a file a person chose or dropped, or words they pasted. */
export interface Item {
  readonly name: string;
  /** The folders it lay in, outermost first, joined by "/"; '' for none. */
  readonly folder: string;
  /** The id of a format, to read it as that and no other. */
  readonly format?: string;
  /** Its bytes; called once. */
  readonly read: () => Promise<Outcome<Uint8Array>>;
  /** Keeps the bytes that were read as an original; called once. */
  readonly keep: () => Promise<Outcome<StoredObject>>;
  /** What main knows it by, as long as it holds something for it. */
  readonly token: () => string | null;
}

export const chosenItem = ({ token, name, folder }: ChosenFile): Item => ({
  name,
  folder,
  read: () => bridge().invoke('files:read', token),
  keep: () => bridge().invoke('objects:keep', token),
  token: () => token,
});

/** A file that was dropped: handed to main only when its turn comes, since main then holds its bytes. */
export function droppedItem(file: File, folder: string): Item {
  let token: string | null = null;
  return {
    name: file.name,
    folder,
    read: async () => {
      const chosen = await bridge().accept(file, folder);
      if (!chosen) return { ok: false, error: { code: 'not-a-file', message: `${file.name} was not brought in: it is no file.` } };
      token = chosen.token;
      return bridge().invoke('files:read', token);
    },
    keep: () => bridge().invoke('objects:keep', token!),
    token: () => token,
  };
}

/** Pasted words, or pasted rich text as its HTML; kept as they were pasted (UTF-8). */
export const pastedItem = (name: string, words: string, format: string): Item => ({
  name,
  folder: '',
  format,
  read: () => Promise.resolve({ ok: true, value: new TextEncoder().encode(words) }),
  keep: () => bridge().invoke('objects:put', new TextEncoder().encode(words)),
  token: () => null,
});

/** Lets main forget items, and what it holds for them. Never rejects: main forgets them in any case once the page is gone. */
export async function release(...items: readonly Item[]): Promise<void> {
  const tokens = items.flatMap((item) => item.token() ?? []);
  if (tokens.length > 0)
    await bridge()
      .invoke('files:release', tokens)
      .catch(() => undefined);
}
