import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary, type Library } from '../../../main/library/open-library';
import { setStore, store } from '../../../renderer/store/database';
import { openStore } from '../../../renderer/store/open';
import { settled } from '../../../renderer/store/outbox';
import type { Edit } from '../../../shared/edits';
import { APPEND_LIMIT, contract, type Bridge } from '../../../shared/ipc';

/** A real library folder in a temporary place, behind a bridge that does what main's handlers do. */
export interface LibraryOnDisk {
  readonly folder: string;
  library: Library;
  /** Set to make the journal refuse, as a full disk does. */
  refuse: string | null;
  /** Set to answer a channel otherwise than main does. */
  answers: Record<string, (...args: never[]) => unknown>;
  /** Closes everything and opens it again, as the next start does. */
  restart(): Promise<string[]>;
  remove(): Promise<void>;
}

export async function libraryOnDisk(): Promise<LibraryOnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-store-'));
  const it: LibraryOnDisk = {
    folder,
    library: await opened(folder),
    refuse: null,
    answers: {},
    restart: async () => {
      await closeStore();
      it.library = await opened(folder);
      globalThis.dateline = bridgeTo(it);
      return (await openStore()).notes;
    },
    remove: async () => {
      await closeStore();
      for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
      await rm(folder, { recursive: true, force: true });
    },
  };
  globalThis.dateline = bridgeTo(it);
  await openStore();
  return it;
}

async function opened(folder: string): Promise<Library> {
  const outcome = await openLibrary(folder);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

async function closeStore(): Promise<void> {
  await settled();
  store().close();
  setStore(undefined);
}

function bridgeTo(it: LibraryOnDisk): Bridge {
  const calls: Record<string, (...args: never[]) => unknown> = {
    'journal:state': () => it.library.state(),
    'journal:mend': () => it.library.mend(),
    'journal:read': async (from: number) => contract['journal:read'].result.parse(await it.library.journal.read(from, APPEND_LIMIT)),
    'journal:append': (edits: never) =>
      it.refuse
        ? { ok: false, error: { code: 'disk-full', message: it.refuse } }
        : it.library.journal.append(contract['journal:append'].args.parse([edits])[0] as Edit[]),
    'snapshot:take': () => ({ ok: true, value: true }),
    'library:expunge': (erasure: never) => it.library.expunge(contract['library:expunge'].args.parse([erasure])[0]),
    'objects:put': (bytes: Uint8Array) => it.library.objects.put(bytes),
    'objects:get': (sha256: string) => it.library.objects.get(sha256),
  };
  return {
    invoke: async (channel: string, ...args: unknown[]) =>
      structuredClone(await (it.answers[channel] ?? calls[channel]!)(...(structuredClone(args) as never[]))),
    accept: async () => null,
    on: () => () => undefined,
  } as Bridge;
}
