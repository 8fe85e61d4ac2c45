import { findIssue, issueKey } from '../../../shared/model/issue-names';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { changed, labelled, removed } from './changes';
import { renameIssueChanges } from './repoint';

/**
 * Removes an issue, as one Edit: positions that name it name none, and what is below it comes up. Gives how many annotations changed; null
 * where nothing was called so.
 */
export const removeIssue = (name: string): Promise<{ annotations: number } | null> =>
  inTurn(async () => {
    const all = await store().issues.toArray();
    const before = findIssue(all, name);
    const moved = await renameIssueChanges(new Map([[issueKey(name), null]]));
    const children = before ? all.filter(({ parent }) => parent === before.id) : [];
    const changes = [
      ...(before ? [removed('issues', before)] : []),
      ...children.map((each) => changed('issues', each, { parent: before!.parent })),
      ...moved,
    ];
    if (changes.length === 0) return null;
    await commit({ label: labelled('Remove the issue', before?.name ?? name), changes });
    return { annotations: moved.filter(({ table }) => table === 'annotations').length };
  });
