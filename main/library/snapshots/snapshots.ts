import { randomUUID } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../../../shared/ipc';
import { syncFolder } from '../atomic-write';
import { diskFailure, failure } from '../failure';
import type { Journal } from '../journal';
import { makeFolder } from '../objects';
import { playJournal } from './records';
import { countSnapshot, readSnapshot, writeSnapshot, type Snapshot } from './snapshot-file';
import { thinned } from './thinned';

/** A snapshot by its name: its place in the sequence, and the number of the last Edit it knows. */
interface Named {
  readonly path: string;
  readonly place: number;
  readonly number: number;
}

/**
 * The snapshots of a library, `snapshots/000012-345.ndjson.gz`: all its records as they stood after the Edit 345, the twelfth that was
 * made. They are made from the journal; each is read back and counted before it gets its name, and only then are old ones thinned.
 */
export class Snapshots {
  readonly #folder: string;
  readonly #library: string;
  readonly #journal: Journal;
  #work: Promise<unknown> = Promise.resolve();

  constructor(folder: string, library: string, journal: Journal) {
    this.#folder = join(folder, 'snapshots');
    this.#library = library;
    this.#journal = journal;
  }

  /** Makes a snapshot where there are Edits that the last one does not know. One at a time. False: nothing is new. */
  take(): Promise<Outcome<boolean>> {
    const done = this.#work.then(() => this.#take().catch((error: unknown) => diskFailure(error, 'No snapshot could be made')));
    this.#work = done.catch(() => undefined);
    return done;
  }

  /** Removes every snapshot there is: for when what they hold is to be erased. Throws what the disk says. */
  clear(): Promise<void> {
    const done = this.#work.then(async () => {
      for (const { path } of await listSnapshots(this.#folder)) await rm(path, { force: true });
    });
    this.#work = done.catch(() => undefined);
    return done;
  }

  /** The latest sound snapshot that knows more Edits than the journal has, unless `isUsed` says that it was restored before. */
  async findAhead(isUsed: (snapshot: Snapshot) => boolean): Promise<Snapshot | null> {
    const ahead = (await listSnapshots(this.#folder)).filter(({ number }) => number > this.#journal.state.number);
    for (const { path } of ahead.reverse()) {
      const snapshot = await readSnapshot(path);
      if (snapshot?.header.library === this.#library) return isUsed(snapshot) ? null : snapshot;
    }
    return null;
  }

  async #take(): Promise<Outcome<boolean>> {
    const { number, epoch } = this.#journal.state;
    const all = await listSnapshots(this.#folder);
    const base = await this.#latestThatFits(all, number);
    if (number === 0 || base?.header.number === number) return { ok: true, value: false };
    const records = base?.records ?? new Map<string, Map<string, { id: string }>>();
    const played = await playJournal(records, this.#journal, base?.header.number ?? 0, number);
    if (!played.ok) return played;
    if (played.value?.number !== number) return failure('damaged', 'The record of changes could not be read to its end.');
    const header = { format: 1 as const, library: this.#library, epoch, number, edit: played.value.id };
    return this.#keep({ header, records }, Math.max(0, ...all.map(({ place }) => place)) + 1);
  }

  async #latestThatFits(all: readonly Named[], number: number): Promise<Snapshot | null> {
    for (const { path } of [...all].reverse().filter((each) => each.number <= number)) {
      const snapshot = await readSnapshot(path);
      if (snapshot?.header.library !== this.#library) continue;
      const edit = await this.#journal.read(snapshot.header.number - 1, 1);
      if (edit.ok && edit.value[0]?.id === snapshot.header.edit) return snapshot;
    }
    return null;
  }

  async #keep(snapshot: Snapshot, place: number): Promise<Outcome<boolean>> {
    await makeFolder(this.#folder);
    const temporary = join(this.#folder, `.dateline-${randomUUID()}.tmp`);
    try {
      await writeSnapshot(temporary, snapshot);
      if ((await countSnapshot(temporary)) !== count(snapshot))
        return failure('disk-error', 'A snapshot could not be read back as it was written.');
      await rename(temporary, join(this.#folder, `${String(place).padStart(6, '0')}-${snapshot.header.number}.ndjson.gz`));
    } finally {
      await rm(temporary, { force: true });
    }
    await syncFolder(this.#folder);
    await this.#thin();
    return { ok: true, value: true };
  }

  async #thin(): Promise<void> {
    const all = await listSnapshots(this.#folder);
    const kept = new Set(thinned(all.map(({ place }) => place)));
    for (const { path, place } of all) if (!kept.has(place)) await rm(path, { force: true });
  }
}

const count = ({ records }: Snapshot): number => [...records.values()].reduce((sum, rows) => sum + rows.size, 0);

/** In the order they were made; none where there is no such folder yet. */
export async function listSnapshots(folder: string): Promise<Named[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ours = names.flatMap((name): Named[] => {
    const [, place, number] = /^(\d{6,})-(\d+)\.ndjson\.gz$/.exec(name) ?? [];
    return place === undefined ? [] : [{ path: join(folder, name), place: Number(place), number: Number(number) }];
  });
  return ours.sort((a, b) => a.place - b.place);
}
