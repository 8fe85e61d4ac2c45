import { publicStill, withValue } from '../../../shared/codebook/own-values';
import type { Change } from '../../../shared/edits';
import type { OwnField, OwnValue } from '../../../shared/model/codebook';
import { store } from '../database';
import { changed } from './changes';

/** The changes to all records that state a value of a field, once each becomes another or none. A field that goes is public no more. */
export async function valueChanges({ id, on }: OwnField, change: (value: OwnValue) => OwnValue | undefined): Promise<Change[]> {
  const table = on === 'source' ? 'sources' : 'annotations';
  const rows = await store()[table].toArray();
  return rows.flatMap((row) => {
    const own = withValue(row.own, id, change);
    if (!own) return [];
    return [changed(table, row as never, { own, ...publicStill(row, own) })];
  });
}
