import type { Issue } from '../../../shared/model/codebook';
import { findIssue, issueKey } from '../../../shared/model/issue-names';
import type { Id } from '../../../shared/model/record';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, labelled } from './changes';
import { newIssue } from './issues';
import { isIssueNamed, renameIssueChanges } from './repoint';

/**
 * Takes positions out of an issue into a new one beside it, as one Edit. Gives the new issue; null where its name is taken or is none,
 * or where none of the annotations names the old one.
 */
export const splitIssue = (from: string, { name, annotations }: { name: string; annotations: readonly Id[] }): Promise<Issue | null> =>
  inTurn(async () => {
    const all = await store().issues.toArray();
    if (name.trim() === '' || findIssue(all, name) || (await isIssueNamed(name))) return null;
    const issue = newIssue(name, all, { parent: findIssue(all, from)?.parent ?? null });
    const moved = await renameIssueChanges(new Map([[issueKey(from), issue.name]]), new Set(annotations));
    if (moved.length === 0) return null;
    await commit({ label: labelled(`Split ${from.slice(0, 100)} into`, issue.name), changes: [added('issues', issue), ...moved] });
    return issue;
  });
