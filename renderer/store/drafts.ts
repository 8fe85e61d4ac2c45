import Dexie, { type Table } from 'dexie';
import type { Id } from '../../shared/model/record';

/** Words typed and not yet saved, by the Version they are typed from: each part of its text that differs, by its place. */
export interface Draft {
  readonly version: Id;
  readonly parts: Readonly<Record<number, string>>;
  /** When it was last typed at: ISO 8601, UTC. */
  readonly at: string;
}

/** A database of its own: drafts are no records, so that neither undo nor a rebuilt store may touch them. Strict: on disk when done. */
class Drafts extends Dexie {
  drafts!: Table<Draft, Id>;

  constructor() {
    super('typed-drafts', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ drafts: 'version' });
  }
}

let current: Drafts | undefined;
const table = (): Table<Draft, Id> => (current ??= new Drafts()).drafts;

export const loadDraft = async (version: Id): Promise<Draft | null> => (await table().get(version)) ?? null;

/** Keeps a draft; one without parts is forgotten. */
export async function keepDraft(draft: Draft): Promise<void> {
  if (Object.keys(draft.parts).length > 0) await table().put(draft);
  else await forgetDraft(draft.version);
}

export const forgetDraft = (version: Id): Promise<void> => table().delete(version);
