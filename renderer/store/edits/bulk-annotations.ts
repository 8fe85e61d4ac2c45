import { changedBy, type AnnotationChange } from '../../../shared/ledgers/bulk-change';
import { findIssue } from '../../../shared/model/issue-names';
import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import { counted } from '../../../shared/text/counted';
import { bridge } from '../bridge';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, removed } from './changes';
import { newIssue } from './issues';
import { withoutLinks } from './with-them';
import { withoutEvidence } from './without-evidence';

const present = async (ids: readonly Id[]) =>
  (await store().annotations.bulkGet([...ids])).filter((annotation) => annotation !== undefined);

/**
 * Changes several annotations as one Edit, each as it stands when its turn comes. An issue that the codebook does not have comes in with them. Gives how many
 * changed; those that are gone, that the change leaves as they are or whose kind has no such field are passed by.
 */
export const changeAnnotations = (ids: readonly Id[], change: AnnotationChange): Promise<number> =>
  inTurn(async () => {
    const issues = await store().issues.toArray();
    const known = change.issue ? findIssue(issues, change.issue) : null;
    const named = known ? { ...change, issue: known.name } : change;
    const changes = (await present(ids)).flatMap((before): Change[] => {
      const after = changedBy(named, before);
      return after === before ? [] : [changed('annotations', before, after)];
    });
    if (changes.length === 0) return 0;
    const isNew = change.issue && !known && changes.some(({ after }) => after && 'fields' in after && after.fields.kind === 'position');
    const first = isNew ? [added('issues', newIssue(change.issue, issues))] : [];
    await commit({ label: `Change ${counted(changes.length, 'annotation', 'annotations')}`, changes: [...first, ...changes] });
    return changes.length;
  });

/** Removes several annotations with their links, and takes them out of the evidence of every event, as one Edit. Gives how many went. */
export const removeAnnotations = (ids: readonly Id[]): Promise<number> =>
  inTurn(async () => {
    const gone = await present(ids);
    if (gone.length === 0) return 0;
    // Where no snapshot can be made now, undo still brings all of it back.
    if (gone.length > 1) await bridge().invoke('snapshot:take');
    const lost = gone.map(({ id }) => id);
    const others = [...(await withoutEvidence(lost)), ...(await withoutLinks(lost))];
    const changes = [...others, ...gone.map((before) => removed('annotations', before))];
    await commit({ label: `Remove ${counted(gone.length, 'annotation', 'annotations')}`, changes });
    return gone.length;
  });
