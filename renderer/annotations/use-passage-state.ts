import type { Annotation } from '../../shared/model/annotation';
import { useSourceText, useVersion } from '../store/live';

export type PassageState = 'exact' | 'changed' | 'not checked';

/** Whether the words stored with an annotation still stand at their place in the version it was made on; null while that is read. */
export function usePassageState({ version, selectors }: Annotation): PassageState | null {
  const source = useSourceText(useVersion(version));
  if (source === undefined) return null;
  if (typeof source === 'string') return 'not checked';
  return selectors.every(({ exact, start, end }) => source.text.slice(start, end) === exact) ? 'exact' : 'changed';
}
