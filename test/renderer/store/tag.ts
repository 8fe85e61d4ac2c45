import { kinds } from '../../../shared/annotations/index';
import type { Annotation } from '../../../shared/model/annotation';
import { store } from '../../../renderer/store/database';
import { addAnnotation } from '../../../renderer/store/edits/add-annotation';

/** Tags some words as a claim: the smallest thing a person does. */
export const tag = (exact = 'eighty deals'): Promise<Annotation> =>
  addAnnotation({
    source: 's1',
    version: 'v1',
    selectors: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }],
    fields: kinds.claim.empty(),
  });

/** The annotations as the store holds them. */
export const stored = (): Promise<Annotation[]> => store().annotations.toArray();

/** The words of the annotations in the store, sorted. */
export const words = async (): Promise<string[]> => (await stored()).map(({ selectors }) => selectors[0]!.exact).sort();
