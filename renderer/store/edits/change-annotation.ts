import type { Annotation } from '../../../shared/model/annotation';
import { stamp } from '../clock';
import { commit } from '../commit';

/** Changes an annotation's fields, range, dates or remarks. */
export async function changeAnnotation(before: Annotation, patch: Partial<Annotation>, label: string): Promise<void> {
  const after = { ...before, ...patch, modified: stamp() };
  await commit({ label, changes: [{ table: 'annotations', id: before.id, before, after }] });
}
