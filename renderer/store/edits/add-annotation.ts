import type { Annotation } from '../../../shared/model/annotation';
import { commit } from '../commit';
import { newRecord } from './new-record';

/** Tags passages of a version with a kind. Gives the new annotation. */
export async function addAnnotation(input: Pick<Annotation, 'source' | 'version' | 'selectors' | 'fields'>): Promise<Annotation> {
  const annotation: Annotation = { ...newRecord(), ...input, said: null, about: null };
  await commit({
    label: `Tag as ${input.fields.kind}`,
    changes: [{ table: 'annotations', id: annotation.id, before: null, after: annotation }],
  });
  return annotation;
}
