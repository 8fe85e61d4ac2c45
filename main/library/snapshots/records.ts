import type { Edit } from '../../../shared/edits';
import type { Outcome } from '../../../shared/ipc';
import type { Journal } from '../journal';

/** The records of a library: by table, then by id. They are taken as they were written. */
export type Records = Map<string, Map<string, { readonly id: string }>>;

const BATCH = 500;

/** Plays the Edits of the journal from the place `from` (0 is the first line) up to the number `to` onto records. Gives the last Edit. */
export async function playJournal(
  records: Records,
  journal: Pick<Journal, 'read'>,
  from: number,
  to: number,
): Promise<Outcome<Edit | null>> {
  let last: Edit | null = null;
  for (let place = from; place < to;) {
    const edits = await journal.read(place, Math.min(BATCH, to - place));
    if (!edits.ok) return edits;
    for (const edit of edits.value) play(records, edit);
    last = edits.value.at(-1) ?? last;
    if (edits.value.length === 0) break;
    place += edits.value.length;
  }
  return { ok: true, value: last };
}

function play(records: Records, { changes }: Edit): void {
  for (const { table, id, after } of changes) {
    if (!records.has(table)) records.set(table, new Map());
    if (after) records.get(table)!.set(id, after);
    else records.get(table)!.delete(id);
  }
}
