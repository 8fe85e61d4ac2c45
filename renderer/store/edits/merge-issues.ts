import { joined, whyNotJoined } from '../../../shared/codebook/joined';
import type { Change } from '../../../shared/edits';
import type { Issue } from '../../../shared/model/codebook';
import { findIssue, issueKey } from '../../../shared/model/issue-names';
import type { Id } from '../../../shared/model/record';
import { withBelow } from '../../../shared/model/tree';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled, removed } from './changes';
import { newIssue } from './issues';
import { renameIssueChanges } from './repoint';

/**
 * Makes several issues one, as one Edit: all positions name the one that is kept, and what was below the others comes below it. Issues are
 * given by name, since some are only named in positions. Gives how many annotations changed; null, with nothing done, where there is nothing to
 * merge and where their guidelines are too long together.
 */
export const mergeIssues = (keep: string, others: readonly string[]): Promise<{ annotations: number } | null> =>
  inTurn(async () => {
    const all = await store().issues.toArray();
    const keys = new Set(others.map(issueKey).filter((key) => key !== issueKey(keep)));
    if (keys.size === 0) return null;
    const found = findIssue(all, keep);
    const kept = found ?? newIssue(keep, all);
    const gone = all.filter((issue) => keys.has(issueKey(issue.name)));
    const after = mergedIssue(kept, gone, all);
    if (whyNotJoined('guidelines', after.guidelines) !== null) return null;
    const moved = await renameIssueChanges(new Map([...keys, issueKey(keep)].map((key) => [key, kept.name])));
    await commit({
      label: labelled('Merge into the issue', kept.name),
      changes: [
        found ? changed('issues', found, after) : added('issues', after),
        ...gone.map((each) => removed('issues', each)),
        ...adopted(kept, gone, all),
        ...moved,
      ],
    });
    return { annotations: moved.filter(({ table }) => table === 'annotations').length };
  });

/** The kept one with the others' guidelines, out of those that go. */
function mergedIssue(kept: Issue, gone: readonly Issue[], all: readonly Issue[]): Issue {
  const guidelines = joined([kept, ...gone].map((each) => each.guidelines));
  const colour = kept.colour ?? gone.find((each) => each.colour !== null)?.colour ?? null;
  return { ...kept, parent: staying(kept.parent, gone, all), colour, guidelines };
}

/** What was below those that go comes below the kept one; what the kept one itself is below cannot, and comes up instead. */
function adopted(kept: Issue, gone: readonly Issue[], all: readonly Issue[]): Change[] {
  const going = new Set(gone.map(({ id }) => id));
  return all
    .filter(({ id, parent }) => parent !== null && going.has(parent) && !going.has(id) && id !== kept.id)
    .map((each) => {
      const isAbove = withBelow(each.id, all).has(kept.id);
      return changed('issues', each, { parent: isAbove ? staying(each.parent, gone, all) : kept.id });
    });
}

/** The nearest one upwards that does not go; null is the top. */
function staying(from: Id | null, gone: readonly Issue[], all: readonly Issue[]): Id | null {
  let at = from;
  for (let steps = 0; at !== null && steps <= gone.length; steps += 1) {
    const going = gone.find(({ id }) => id === at);
    if (!going) return all.some(({ id }) => id === at) ? at : null;
    at = going.parent;
  }
  return null;
}
