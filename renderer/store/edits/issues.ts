import type { Issue } from '../../../shared/model/codebook';
import { findIssue } from '../../../shared/model/issue-names';
import type { Id } from '../../../shared/model/record';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled } from './changes';
import { newRecord } from './new-record';

/** What a person says of an issue beside its name. */
export type IssuePatch = Partial<Pick<Issue, 'parent' | 'colour' | 'guidelines'>>;

/**
 * An issue that is not in the store yet, last among its siblings: with `added('issues', …)` it can come in one Edit with the position that
 * names it. No two share a name, so `findIssue` is asked first.
 */
export function newIssue(name: string, all: readonly Issue[], patch: IssuePatch = {}): Issue {
  const { id, creator, created, modified } = newRecord();
  const parent = patch.parent ?? null;
  const order = Math.max(0, ...all.filter((each) => each.parent === parent).map((each) => each.order)) + 1;
  return { id, creator, created, modified, name: name.trim().slice(0, 500), parent, order, colour: null, guidelines: '', ...patch };
}

/** Makes an issue as one Edit. Gives the one that has that name already, whatever its letters' case, where there is one. */
export const addIssue = (name: string, patch: IssuePatch = {}): Promise<Issue> =>
  inTurn(async () => {
    const all = await store().issues.toArray();
    const before = findIssue(all, name);
    if (before) return before;
    const issue = newIssue(name, all, patch);
    await commit({ label: labelled('Add the issue', issue.name), changes: [added('issues', issue)] });
    return issue;
  });

/** Changes an issue's colour or guidelines, from how it stands when its turn comes; false where it is gone or nothing changes. */
export const changeIssue = (id: Id, patch: Pick<IssuePatch, 'colour' | 'guidelines'>, what = 'Change the issue'): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().issues.get(id);
    if (!before || JSON.stringify({ ...before, ...patch }) === JSON.stringify(before)) return false;
    await commit({ label: labelled(what, before.name), changes: [changed('issues', before, patch)] });
    return true;
  });
