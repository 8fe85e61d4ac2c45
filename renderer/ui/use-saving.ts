import { useRef, useState } from 'react';

/** What `save` asks for: the bytes and the name to suggest, without its extension. */
export interface FileToSave {
  readonly name: string;
  readonly extension: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** Saves; gives the file's name, or null where the person chose no place. */
export type Save = (file: FileToSave) => Promise<{ ok: true; value: string | null } | { ok: false; error: { message: string } }>;

export type Saving =
  | { readonly state: 'choosing' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed'; readonly message: string };

/** How saving stands; `start` saves, and `reset` begins anew where something else is chosen. */
export interface Saver {
  readonly saving: Saving;
  readonly start: (file: FileToSave) => Promise<void>;
  readonly reset: () => void;
}

/** Saves one file at a time; a cancelled one leaves everything as it was. */
export function useSaving(save: Save): Saver {
  const [saving, setSaving] = useState<Saving>({ state: 'choosing' });
  const busy = useRef(false);
  const start = async (file: FileToSave) => {
    if (busy.current) return;
    busy.current = true;
    setSaving({ state: 'saving' });
    const outcome = await save(file).finally(() => {
      busy.current = false;
      setSaving({ state: 'choosing' });
    });
    if (!outcome.ok) setSaving({ state: 'failed', message: outcome.error.message });
    else if (outcome.value !== null) setSaving({ state: 'saved', name: outcome.value });
  };
  return { saving, start, reset: () => setSaving({ state: 'choosing' }) };
}
