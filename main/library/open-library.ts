import { randomUUID } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { JournalState, Outcome } from '../../shared/ipc';
import { numbered } from '../../shared/text/counted';
import { sweep, writeAtomically } from './atomic-write';
import { diskFailure, failure } from './failure';
import { Journal } from './journal';
import { repairJournal } from './journal-repair';
import { scanJournal } from './journal-scan';
import { makeFolder, openObjects, type Objects } from './objects';
import { restoreSnapshot, restoringId } from './snapshots/restore-snapshot';
import { readSnapshot } from './snapshots/snapshot-file';
import { listSnapshots, Snapshots } from './snapshots/snapshots';

const FORMAT = 1;
const Identity = z.looseObject({ library: z.uuid(), format: z.int().min(1) });

/** A library folder in use: `library.json`, `journal/`, `objects/`, `snapshots/`, and `damaged/` where something had to be set aside. */
export interface Library {
  readonly journal: Journal;
  readonly objects: Objects;
  readonly snapshots: Snapshots;
  /** `ahead` is set where a snapshot knows more than the journal. */
  state(): JournalState;
  /** Brings the journal to what that snapshot knows. */
  mend(): Promise<Outcome<JournalState>>;
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
    const scan = await scanJournal(join(folder, 'journal'));
    const repairs = [...identity.value.repairs, ...(await repairJournal(folder, scan, stamp))];
    const journal = new Journal(join(folder, 'journal'), scan);
    return { ok: true, value: await assemble(folder, identity.value.library, journal, repairs) };
  } catch (error) {
    return diskFailure(error, `The library in ${folder} could not be opened`);
  }
}

async function assemble(folder: string, library: string, journal: Journal, repairs: string[]): Promise<Library> {
  const snapshots = new Snapshots(folder, library, journal);
  const findAhead = () => snapshots.findAhead(({ header }) => journal.has(restoringId(header)));
  let found = await findAhead();
  /** What was appended since may have brought the journal up to it: it would then be taken back. */
  const ahead = () => (found && found.header.number > journal.state.number ? found : null);
  const state = (): JournalState => {
    const number = ahead()?.header.number;
    return { library, ...journal.state, repairs, ...(number === undefined ? {} : { ahead: number }) };
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
  return { journal, objects: openObjects(folder), snapshots, state, mend };
}

async function identify(folder: string, stamp: string): Promise<Outcome<{ library: string; repairs: string[] }>> {
  const path = join(folder, 'library.json');
  const text = await readIfThere(path);
  const found = text === null ? null : parse(text);
  if (found && found.format > FORMAT) return failure('newer', 'This library was made by a newer Dateline. Update Dateline to open it.');
  if (found) return { ok: true, value: { library: found.library, repairs: [] } };
  const library = (await libraryOfSnapshots(folder)) ?? randomUUID();
  if (text !== null) await setAside(folder, path, stamp);
  await writeAtomically(path, `${JSON.stringify({ library, format: FORMAT })}\n`);
  return { ok: true, value: { library, repairs: text === null ? [] : [UNREADABLE] } };
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

function parse(text: string): z.infer<typeof Identity> | null {
  try {
    return Identity.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
