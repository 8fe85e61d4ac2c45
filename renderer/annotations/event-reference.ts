import type { Evidence } from './selection';

/** The date that relative words of an event count from: the first publication date among its evidence, with whose it is. */
export function eventReference(evidence: readonly Evidence[]): { edtf: string; source: Evidence['source'] } | null {
  for (const { source } of evidence) if (source.published) return { edtf: source.published.edtf, source };
  return null;
}
