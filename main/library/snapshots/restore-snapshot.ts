import { createHash, randomUUID } from 'node:crypto';
import { type Change, type Edit, MOST_CHANGES } from '../../../shared/edits';
import type { Outcome } from '../../../shared/ipc';
import { canonicalJson } from '../canonical-json';
import type { Journal } from '../journal';
import { playJournal, type Records } from './records';
import type { Header, Snapshot } from './snapshot-file';

/** The id of the Edit that ends restoring a snapshot: always the same for the same one, so that it is never restored twice. */
export function restoringId({ library, edit }: Header): string {
  const hex = createHash('sha256').update(`restore ${library} ${edit}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Brings the journal to what a snapshot knows, where the journal lost its end: what differs is appended as an Edit like any other, in
 * a new epoch. Nothing is rewritten.
 */
export async function restoreSnapshot(journal: Journal, { header, records }: Snapshot): Promise<Outcome<null>> {
  const now: Records = new Map();
  const played = await playJournal(now, journal, 0, journal.state.number);
  if (!played.ok) return played;
  const changes = differences(now, records);
  const coder = [...(records.get('coders')?.keys() ?? [])][0] ?? 'unknown';
  const epoch = Math.max(journal.state.epoch, header.epoch) + 1;
  for (let from = 0; from < changes.length; from += MOST_CHANGES) {
    const isLast = from + MOST_CHANGES >= changes.length;
    const edit: Edit = {
      id: isLast ? restoringId(header) : randomUUID(),
      epoch,
      number: journal.state.number + 1,
      at: new Date().toISOString(),
      coder,
      label: 'Restore what the snapshot holds',
      changes: changes.slice(from, from + MOST_CHANGES),
      quiet: true,
    };
    const appended = await journal.append([edit]);
    if (!appended.ok) return appended;
  }
  return { ok: true, value: null };
}

/** The changes that turn one state into another. */
function differences(before: Records, after: Records): Change[] {
  const changes: unknown[] = [];
  for (const table of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(table), after.get(table)];
    for (const id of new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])) {
      const [from, to] = [old?.get(id) ?? null, fresh?.get(id) ?? null];
      if (from !== to && canonicalJson(from) !== canonicalJson(to)) changes.push({ table, id, before: from, after: to });
    }
  }
  return changes as Change[];
}
