import type { Annotation, Standing } from '../model/annotation';
import type { Id } from '../model/record';
import { findAgain, type Found, type TextIndex } from '../text/find-again';
import { toSelector } from '../text/to-selector';
import { repointParts } from './parts';
import { worstOf } from './passages';

type Certain = Extract<Found, { passage: unknown }>;
const isCertain = (found: Found): found is Certain => found.state === 'exact' || found.state === 'moved';

/**
 * Carries an annotation over to a new Version of its source, whose text `index` holds. Where all its passages are found exact or moved, it stands
 * on that Version from now on, with selectors made there; else it keeps its Version and its own words, and `standing` says how each passage fared.
 * It is always looked for by the words it was made on, so that one left behind by an earlier Version may be found in a later one. A decision to keep it
 * on the old Version holds for as long as its words are not found again with certainty: then there is nothing left to keep back.
 */
export function carryOver(annotation: Annotation, version: Id, index: TextIndex, now: string): Annotation {
  const found = annotation.selectors.map((selector) => findAgain(index, selector));
  const states = found.map(({ state }) => state);
  const state = worstOf(states);
  if (found.every(isCertain)) {
    const selectors = found.map(({ passage }) => toSelector(index.text, passage));
    return {
      ...annotation,
      ...repointParts(annotation, selectors),
      version,
      selectors,
      standing: { version, state, states, decision: null },
      modified: now,
    };
  }
  const decision: Standing['decision'] = annotation.standing?.decision === 'kept' ? 'kept' : null;
  return { ...annotation, standing: { version, state, states, decision }, modified: now };
}
