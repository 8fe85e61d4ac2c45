import type { Source } from '../../../shared/model/source';
import { commit } from '../commit';
import { store } from '../database';
import { withoutEvidence } from './without-evidence';

/** Removes a source with its versions and annotations, as one Edit. Its original stays among the objects, so undo brings all of it back. */
export async function removeSource(source: Source): Promise<void> {
  const versions = await store().versions.where({ source: source.id }).toArray();
  const annotations = await store().annotations.where({ source: source.id }).toArray();
  const events = await withoutEvidence(annotations.map(({ id }) => id));
  await commit({
    label: 'Remove source',
    changes: [
      ...events,
      ...annotations.map((before) => ({ table: 'annotations' as const, id: before.id, before, after: null })),
      ...versions.map((before) => ({ table: 'versions' as const, id: before.id, before, after: null })),
      { table: 'sources', id: source.id, before: source, after: null },
    ],
  });
}
