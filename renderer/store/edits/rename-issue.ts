import { findIssue, issueKey } from '../../../shared/model/issue-names';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled } from './changes';
import { newIssue } from './issues';
import { isIssueNamed, renameIssueChanges } from './repoint';

/** What became of an issue that was to be called otherwise: done, with how many annotations changed; or another one, which `taken` names, is called so. */
export type Renamed = { readonly done: true; readonly annotations: number } | { readonly done: false; readonly taken: string | null };

/**
 * Calls an issue otherwise, with all positions that name it, as one Edit. One that positions name and the codebook has no record of is
 * renamed all the same, and gets its record. Refused where another issue has that name, be it one
 * that is only named: that would be a merge.
 */
export const renameIssue = (from: string, to: string): Promise<Renamed> =>
  inTurn(async () => {
    const all = await store().issues.toArray();
    const name = to.trim().slice(0, 500);
    const before = findIssue(all, from);
    if (name === '') return { done: false, taken: null };
    if (issueKey(name) !== issueKey(from)) {
      const taken = findIssue(all, name)?.name ?? ((await isIssueNamed(name)) ? name : null);
      if (taken !== null) return { done: false, taken };
    }
    const moved = await renameIssueChanges(new Map([[issueKey(from), name]]));
    const own = before ? changed('issues', before, { name }) : added('issues', newIssue(name, all));
    if (before?.name !== name || moved.length > 0) await commit({ label: labelled('Rename the issue to', name), changes: [own, ...moved] });
    return { done: true, annotations: moved.filter(({ table }) => table === 'annotations').length };
  });
