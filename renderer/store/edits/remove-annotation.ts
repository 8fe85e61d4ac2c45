import type { Annotation } from '../../../shared/model/annotation';
import { commit } from '../commit';
import { withoutEvidence } from './without-evidence';

/** Removes an annotation, and takes it out of the evidence of every event. */
export async function removeAnnotation(annotation: Annotation): Promise<void> {
  const events = await withoutEvidence([annotation.id]);
  await commit({
    label: `Remove ${annotation.fields.kind}`,
    changes: [...events, { table: 'annotations', id: annotation.id, before: annotation, after: null }],
  });
}
