import type { Annotation } from '../../../shared/model/annotation';
import { commit } from '../commit';
import { withoutLinks } from './with-them';
import { withoutEvidence } from './without-evidence';

/** Removes an annotation with its links, and takes it out of the evidence of every event. */
export async function removeAnnotation(annotation: Annotation): Promise<void> {
  const others = [...(await withoutEvidence([annotation.id])), ...(await withoutLinks([annotation.id]))];
  await commit({
    label: `Remove ${annotation.fields.kind}`,
    changes: [...others, { table: 'annotations', id: annotation.id, before: annotation, after: null }],
  });
}
