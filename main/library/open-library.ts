import { randomUUID } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Erasure } from '../../shared/erasure';
import type { JournalState, Outcome } from '../../shared/ipc';
import { numbered } from '../../shared/text/counted';
import { sweep, writeAtomically } from './atomic-write';
import { diskFailure, failure } from './failure';
import { Journal } from './journal';
import { expunge, type Expunged, expunged } from './expunge';
import { repairJournal } from './journal-repair';
import { settleRewrite } from './journal-rewrite';
import { scanJournal } from './journal-scan';
import { makeFolder, openObjects, type Objects } from './objects';
import { restoreSnapshot, restoringId } from './snapshots/restore-snapshot';
import { readSnapshot } from './snapshots/snapshot-file';
import { listSnapshots, Snapshots } from './snapshots/snapshots';

const FORMAT = 1;
const Identity = z.looseObject({
  library: z.uuid(),
  format: z.int().min(1),
  /** How often something was erased for good: a store that knows of fewer times still holds it. */
  erased: z.int().min(0).optional(),
  /** What is being erased, from before the first byte goes until after the last. */
  erasing: Erasure.optional(),
});
type Identity = z.infer<typeof Identity>;

/** A library folder in use: `library.json`, `journal/`, `objects/`, `snapshots/`, and `damaged/` where something had to be set aside. */
export interface Library {
  readonly journal: Journal;
  readonly objects: Objects;
  readonly snapshots: Snapshots;
  /** `ahead` is set where a snapshot knows more than the journal. */
  state(): JournalState;
  /** Brings the journal to what that snapshot knows. */
  mend(): Promise<Outcome<JournalState>>;
  /** Erases records and objects for good (expunge.ts). Where it is cut short, it is gone on with when the library is opened next. */
  expunge(erasure: Erasure): Promise<Outcome<Expunged>>;
}

/**
 * Opens a library folder for the one writer there is, makes it where there is none, and mends what a crash left.
 * Failures: "newer" where a later Dateline made it, or what the disk said.
 */
export async function openLibrary(folder: string): Promise<Outcome<Library>> {
  try {
    await makeFolder(folder);
    await sweep(folder);
    await sweep(join(folder, 'snapshots')).catch(() => undefined);
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const identity = await identify(folder, stamp);
    if (!identity.ok) return identity;
    await settleRewrite(join(folder, 'journal'));
    const scan = await scanJournal(join(folder, 'journal'));
    const repairs = [...identity.value.repairs, ...(await repairJournal(folder, scan, stamp))];
    const journal = new Journal(join(folder, 'journal'), scan);
    const library = await assemble(folder, identity.value.identity, journal, repairs);
    const { erasing } = identity.value.identity;
    const ended = erasing ? await library.expunge(erasing) : null;
    if (ended) repairs.push(ended.ok ? 'What was being erased when Dateline stopped is erased now.' : ended.error.message);
    return { ok: true, value: library };
  } catch (error) {
    return diskFailure(error, `The library in ${folder} could not be opened`);
  }
}

async function assemble(folder: string, first: Identity, journal: Journal, repairs: string[]): Promise<Library> {
  let identity = first;
  const { library } = first;
  const snapshots = new Snapshots(folder, library, journal);
  const findAhead = () => snapshots.findAhead(({ header }) => journal.has(restoringId(header)));
  let found = await findAhead();
  /** What was appended since may have brought the journal up to it: it would then be taken back. */
  const ahead = () => (found && found.header.number > journal.state.number ? found : null);
  const state = (): JournalState => {
    const number = ahead()?.header.number;
    return { library, ...journal.state, repairs, erased: identity.erased ?? 0, ...(number === undefined ? {} : { ahead: number }) };
  };
  const mend = async (): Promise<Outcome<JournalState>> => {
    const snapshot = ahead();
    if (!snapshot) return { ok: true, value: state() };
    const restored = await restoreSnapshot(journal, snapshot);
    if (!restored.ok) return restored;
    repairs.push(
      `The record of changes had lost its end. It was restored from the snapshot of change ${numbered(snapshot.header.number)}.`,
    );
    found = await findAhead();
    return { ok: true, value: state() };
  };
  const objects = openObjects(folder);
  const become = async (next: Identity): Promise<void> => {
    await writeAtomically(join(folder, 'library.json'), `${JSON.stringify(next)}\n`);
    identity = next;
  };
  const erase = async (erasure: Erasure): Promise<Outcome<Expunged>> => {
    // All snapshots go: what only one of them knows comes into the journal first.
    const mended = await mend();
    if (!mended.ok) return mended;
    return expunged(async () => {
      await become({ ...identity, erasing: erasure });
      const done = await expunge({ folder, journal, objects, snapshots }, erasure);
      const { erasing: _, ...settled } = identity;
      await become({ ...settled, erased: (settled.erased ?? 0) + 1 });
      found = await findAhead();
      return done;
    });
  };
  return { journal, objects, snapshots, state, mend, expunge: erase };
}

async function identify(folder: string, stamp: string): Promise<Outcome<{ identity: Identity; repairs: string[] }>> {
  const path = join(folder, 'library.json');
  const text = await readIfThere(path);
  const found = text === null ? null : parse(text);
  if (found && found.format > FORMAT) return failure('newer', 'This library was made by a newer Dateline. Update Dateline to open it.');
  if (found) return { ok: true, value: { identity: found, repairs: [] } };
  const library = (await libraryOfSnapshots(folder)) ?? randomUUID();
  if (text !== null) await setAside(folder, path, stamp);
  const identity = { library, format: FORMAT };
  await writeAtomically(path, `${JSON.stringify(identity)}\n`);
  return { ok: true, value: { identity, repairs: text === null ? [] : [UNREADABLE] } };
}

const UNREADABLE = 'The file library.json was damaged. It was set aside in the folder "damaged" of the library, and a new one was written.';

/** A library whose file is gone or damaged is known by its snapshots. */
async function libraryOfSnapshots(folder: string): Promise<string | null> {
  for (const { path } of (await listSnapshots(join(folder, 'snapshots'))).reverse()) {
    const snapshot = await readSnapshot(path);
    if (snapshot) return snapshot.header.library;
  }
  return null;
}

async function setAside(folder: string, path: string, stamp: string): Promise<void> {
  await makeFolder(join(folder, 'damaged'));
  await rename(path, join(folder, 'damaged', `${stamp}-library.json`));
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function parse(text: string): Identity | null {
  try {
    return Identity.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
