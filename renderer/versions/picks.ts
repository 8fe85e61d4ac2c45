import type { Annotation } from '../../shared/model/annotation';
import type { Candidate, Found } from '../../shared/text/find-again';
import type { Passage } from '../../shared/text/source-text';
import { toSelector } from '../../shared/text/to-selector';
import type { Decision } from '../store/edits/decide-standing';

/** What a person chose for one passage of an annotation: a candidate by its rank, or words found otherwise. */
export type Pick = number | Passage;

/** One passage of an annotation under review: what was found, and what is chosen for it. Null: nothing can be, yet. */
export interface Part {
  readonly found: Found;
  readonly candidates: readonly Candidate[];
  readonly passage: Passage | null;
  /** Found again with certainty: there is nothing to decide. */
  readonly isCertain: boolean;
}

/** Candidates less than half as like as the best are noise beside it. */
const worthShowing = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ score }) => score >= candidates[0]!.score / 2);

export function partOf(found: Found, pick: Pick | undefined): Part {
  if ('passage' in found) return { found, candidates: [], passage: found.passage, isCertain: true };
  const candidates = worthShowing(found.candidates);
  const passage = typeof pick === 'object' ? pick : (candidates[pick ?? 0] ?? null);
  return { found, candidates, passage, isCertain: false };
}

/** The decision that a choice amounts to: accepted where every passage is the one proposed first. Null where a passage has none. */
export function decisionOf(text: string, parts: readonly Part[]): Decision | null {
  const passages = parts.flatMap(({ passage }) => (passage ? [passage] : []));
  if (passages.length < parts.length) return null;
  const isProposed = parts.every(({ isCertain, passage, candidates }) => isCertain || passage === candidates[0]);
  return { is: isProposed ? 'accepted' : 'relinked', selectors: passages.map((passage) => toSelector(text, passage)) };
}

/**
 * The passages there is something to decide of, by their place in the annotation: those not found with certainty. Until the new text is searched, those
 * that were not when it came. Never none.
 */
export function openParts({ selectors, standing }: Annotation, parts: readonly Part[] | null): readonly number[] {
  const isSure = (part: number): boolean => (parts ? parts[part]!.isCertain : /^(?:exact|moved)$/.test(standing?.states[part] ?? ''));
  const open = selectors.flatMap((_, part) => (isSure(part) ? [] : [part]));
  return open.length > 0 ? open : [0];
}

/** Which of them is in question at first: one without a place, else the first. */
export function openPart(annotation: Annotation, parts: readonly Part[] | null): number {
  const open = openParts(annotation, parts);
  return open.find((part) => parts?.[part]?.passage === null) ?? open[0]!;
}
