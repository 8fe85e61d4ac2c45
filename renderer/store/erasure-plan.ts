import type { Change } from '../../shared/edits';
import type { Erasure } from '../../shared/erasure';
import type { Id } from '../../shared/model/record';
import type { TableName } from '../../shared/model/tables';
import { store } from './database';

/** What erasing would take, and the events that rest on nothing else: their titles may quote it. */
export interface ErasurePlan {
  readonly erasure: Erasure;
  /** Of what is there now, that is: what was removed long ago goes as well. */
  readonly annotations: number;
  readonly events: readonly Id[];
  /** Every picture that those events ever had: it goes with them, unless something else names it. */
  readonly pictures: readonly string[];
}

/** A source, all its Versions and all that was ever found in it, also where that was removed since; and what is kept of its bytes, unless another source shares it. */
export async function planForSource(source: Id): Promise<ErasurePlan> {
  const found = new Records();
  found.add('sources', source);
  const [named, shared] = [new Set<string>(), new Set<string>()];
  await eachChange(({ table, id, before, after }) => {
    const record = after ?? before;
    if (!record || !('source' in record)) return;
    const isOf = record.source === source;
    if (isOf) found.add(table, id);
    if ('original' in record && 'text' in record) (isOf ? named : shared).add(record.original.sha256).add(record.text);
  });
  const objects = new Set([...named].filter((sha256) => !shared.has(sha256)));
  await addLinks(found);
  await eachChange(({ table, id, after }) => {
    if (table === 'provenance' && after?.original !== undefined && objects.has(after.original)) found.add(table, id);
  });
  return planOf(found, objects);
}

/** An annotation and its links. Its words stay in its source. */
export async function planForAnnotation(annotation: Id): Promise<ErasurePlan> {
  const found = new Records();
  found.add('annotations', annotation);
  await addLinks(found);
  return planOf(found, new Set());
}

/** Records by table. */
class Records {
  readonly byTable = new Map<TableName, Set<Id>>();

  add(table: TableName, id: Id): void {
    this.byTable.set(table, (this.byTable.get(table) ?? new Set()).add(id));
  }

  of(table: TableName): ReadonlySet<Id> {
    return this.byTable.get(table) ?? new Set();
  }
}

async function planOf(found: Records, objects: ReadonlySet<string>): Promise<ErasurePlan> {
  const ids = found.of('annotations');
  const events = await store()
    .events.where('evidence')
    .anyOf([...ids])
    .distinct()
    .toArray();
  const bare = events.filter(({ evidence }) => evidence.every((id) => ids.has(id))).map(({ id }) => id);
  return {
    erasure: { records: [...found.byTable].flatMap(([table, all]) => [...all].map((id) => ({ table, id }))), objects: [...objects] },
    annotations: await store()
      .annotations.where('id')
      .anyOf([...ids])
      .count(),
    events: bare,
    pictures: await picturesOf(new Set(bare)),
  };
}

async function picturesOf(events: ReadonlySet<Id>): Promise<string[]> {
  const pictures = new Set<string>();
  if (events.size > 0)
    await eachChange(({ table, id, before, after }) => {
      if (table !== 'events' || !events.has(id)) return;
      for (const side of [before, after]) for (const { sha256 } of side?.media ?? []) pictures.add(sha256);
    });
  return [...pictures];
}

async function addLinks(found: Records): Promise<void> {
  const ends = found.of('annotations');
  await eachChange(({ table, id, before, after }) => {
    if (table !== 'links') return;
    const link = after ?? before;
    if (link && (ends.has(link.from) || ends.has(link.to))) found.add(table, id);
  });
}

/** Goes through all that was ever changed. */
const eachChange = (look: (change: Change) => void): Promise<void> => store().edits.each(({ changes }) => changes.forEach(look));
