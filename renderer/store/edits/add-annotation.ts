import type { Annotation } from '../../../shared/model/annotation';
import { commit } from '../commit';
import { newRecord } from './new-record';

type Input = Pick<Annotation, 'source' | 'version' | 'selectors' | 'fields'>;

/** Passages of a version tagged with a kind, not in the store yet. */
export const newAnnotation = (input: Input): Annotation => ({ ...newRecord(), said: null, about: null, ...input });

/** Tags passages of a version with a kind. Gives the new annotation; one made by `newAnnotation` is stored as it is. */
export async function addAnnotation(input: Input): Promise<Annotation> {
  const annotation = newAnnotation(input);
  await commit({
    label: `Tag as ${input.fields.kind}`,
    changes: [{ table: 'annotations', id: annotation.id, before: null, after: annotation }],
  });
  return annotation;
}
