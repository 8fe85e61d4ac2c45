import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import type { AnyRecord, TableName } from '../../../shared/model/tables';
import { store } from '../database';

const removal = (table: TableName, before: AnyRecord): Change => ({ table, id: before.id, before, after: null }) as Change;

/** The changes that remove the links at either end of annotations that go. */
export async function withoutLinks(annotations: readonly Id[]): Promise<Change[]> {
  const ends = [...annotations];
  const links = await store().links.where('from').anyOf(ends).or('to').anyOf(ends).distinct().toArray();
  return links.map((link) => removal('links', link));
}

/** The changes that remove what belongs to sources that go and to nothing else: coders' passes, dismissed suggestions, unnamed actors. */
export async function withoutTheirOwn(sources: readonly Id[]): Promise<Change[]> {
  const tables = ['codings', 'dismissals', 'actors'] as const;
  const found = await Promise.all(
    tables.map(async (table) => {
      const records = await store()
        .table<AnyRecord, string>(table)
        .where('source')
        .anyOf([...sources])
        .toArray();
      return records.map((record) => removal(table, record));
    }),
  );
  return found.flat();
}
