import { repointParts } from '../../../shared/annotations/parts';
import type { Annotation, Standing } from '../../../shared/model/annotation';
import type { Selector } from '../../../shared/text/selector';
import { inTurn } from '../turn';
import { store } from '../database';
import { changeAnnotation } from './change-annotation';

/** What a person decides of an annotation whose words were not found again with certainty. */
export type Decision =
  /** Its passages are these words of the new Version: the ones proposed (accepted), or others (relinked). */
  | { readonly is: 'accepted' | 'relinked'; readonly selectors: readonly Selector[] }
  /** It stays with the words of the Version it was made on. */
  | { readonly is: 'kept' };

const labels: Readonly<Record<Decision['is'], string>> = {
  accepted: 'Accept the changed passage',
  relinked: 'Link the passage again',
  kept: 'Keep on the old version',
};

/**
 * Notes a decision on an annotation as the person saw it, as one undoable Edit. Nothing where it is gone, was never carried over, has been decided on
 * since, or stands otherwise by now: places found in one Version mean nothing in another. The words stored until then stay in the history.
 */
export const decideStanding = (seen: Pick<Annotation, 'id' | 'standing' | 'selectors'>, decision: Decision): Promise<void> =>
  inTurn(async () => {
    const annotation = await store().annotations.get(seen.id);
    if (!annotation?.standing || !isAsSeen(annotation, seen)) return;
    const standing: Standing = { ...annotation.standing, decision: decision.is };
    const passages =
      decision.is === 'kept'
        ? {}
        : { selectors: [...decision.selectors], version: annotation.standing.version, ...repointParts(annotation, decision.selectors) };
    await changeAnnotation(annotation, { ...passages, standing }, labels[decision.is]);
  });

/** Records are plain data: equal ones have equal JSON. */
const isAsSeen = ({ standing, selectors }: Annotation, seen: Pick<Annotation, 'standing' | 'selectors'>): boolean =>
  JSON.stringify([standing, selectors]) === JSON.stringify([seen.standing, seen.selectors]);
