import type { Annotation } from '../model/annotation';
import { needsLook } from '../model/needs-look';
import { counted } from '../text/counted';

/** What a reader of an export is told of a passage whose source has changed since; null where there is nothing to tell. */
export function standingWords({ standing }: Pick<Annotation, 'standing'>): string | null {
  if (!standing) return null;
  if (needsLook({ standing })) return 'The source has been published with other words since. Whether it still says this was not checked.';
  return standing.decision === 'kept'
    ? 'The source has been published with other words since. These are the words of an earlier version.'
    : null;
}

/** What a person ought to look at before an export leaves; empty where there is nothing. */
export function standingWarnings(annotations: readonly Pick<Annotation, 'standing'>[]): string[] {
  const waiting = annotations.filter(needsLook).length;
  return waiting === 0
    ? []
    : [
        `${counted(waiting, 'passage needs a look', 'passages need a look')}: its source has changed since, and the export says so beside it.`,
      ];
}
