import type { Annotation, PassageState } from '../../shared/model/annotation';
import { needsLook } from '../../shared/model/needs-look';
import { useSourceText, useVersion } from '../store/live';

export type ShownState = PassageState | 'on an older version' | 'not checked';

/**
 * How an annotation's passages stand: in its source's last Version, where it came through one, and in the text it was made on, where
 * its words are compared with what was stored. Null while that is read.
 */
export function usePassageState(annotation: Annotation): ShownState | null {
  const { version, selectors, standing } = annotation;
  const source = useSourceText(useVersion(version));
  if (needsLook(annotation)) return standing!.state;
  if (source === undefined) return null;
  if (typeof source === 'string') return 'not checked';
  if (!selectors.every(({ exact, start, end }) => source.text.slice(start, end) === exact)) return 'changed';
  if (standing?.decision === 'kept') return 'on an older version';
  return standing?.decision === null && standing.state === 'moved' ? 'moved' : 'exact';
}
