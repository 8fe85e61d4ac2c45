import type { Annotation } from '../../model/annotation';
import { issueKey } from '../../model/issue-names';
import { onceFor, onceForContext } from '../witness';
import { lanesBy, noLane } from './by-evidence';
import { NO_LANE, type Lens, type LensContext } from './lens';

const issueOf = ({ fields }: Annotation): string | null => (fields.kind === 'position' ? fields.issue : null);

/** The lane of the issue a position is about. */
export const issueKeys = onceFor((annotation: Annotation): readonly string[] => {
  const key = issueKey(issueOf(annotation) ?? '');
  return key === '' ? noLane : [key];
});

/** Issues as the first position that names them does. */
const issueNames = onceForContext(['annotations'], ({ annotations }): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const annotation of annotations.values()) {
    const [key = NO_LANE] = issueKeys(annotation);
    if (key !== NO_LANE && !names.has(key)) names.set(key, issueOf(annotation)!);
  }
  return names;
});

/** What the issue of a key is called. */
export const nameOfIssue = (key: string, context: LensContext): string => issueNames(context).get(key) ?? `${key} (no longer there)`;

/** A lane for each issue that positions are about. */
export const issueLens: Lens = {
  id: 'issue',
  label: 'Issue',
  lanesOf: lanesBy(issueKeys),
  headOf: (key, context) => ({ label: key === NO_LANE ? 'No issue' : nameOfIssue(key, context) }),
};
