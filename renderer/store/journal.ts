import type { Edit } from '../../shared/edits';
import type { JournalState } from '../../shared/ipc';
import { bridge } from './bridge';
import type { Store } from './database';

/** The first `count` Edits of the journal. Throws where they cannot be read. */
export async function readJournal(count: number): Promise<Edit[]> {
  const edits: Edit[] = [];
  while (edits.length < count) {
    const more = await readFrom(edits.length);
    if (more.length === 0) throw new Error(`the journal ends at ${edits.length} of ${count} edits`);
    edits.push(...more);
  }
  return edits;
}

/** The number of the last Edit that store and journal share. Both begin alike, and may have parted once. */
export async function lastShared(db: Store, journal: JournalState, last: number): Promise<number> {
  let [low, high] = [0, Math.min(last, journal.number)];
  for (let probe = high; low < high; probe = Math.ceil((low + high) / 2)) {
    if (await isShared(db, probe)) low = probe;
    else high = probe - 1;
  }
  return low;
}

/** An Edit's number is its place in the journal plus one. */
async function isShared(db: Store, number: number): Promise<boolean> {
  const [ours, [theirs]] = await Promise.all([db.edits.get(number), readFrom(number - 1)]);
  return ours !== undefined && ours.id === theirs?.id;
}

async function readFrom(place: number): Promise<Edit[]> {
  const answer = await bridge().invoke('journal:read', place);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as Edit[];
}
