import { findIssue } from '../../shared/model/issue-names';
import type { Change } from '../../shared/edits';
import { store } from '../store/database';
import { added } from '../store/edits/changes';
import { newIssue } from '../store/edits/issues';

/** The name of the issue that words mean, and what brings it in where it is new; null for no words. */
export async function issueFor(words: string): Promise<{ name: string | null; others: readonly Change[] }> {
  const name = words.trim().replace(/\s+/g, ' ').slice(0, 500);
  if (name === '') return { name: null, others: [] };
  const issues = await store().issues.toArray();
  const found = findIssue(issues, name);
  if (found) return { name: found.name, others: [] };
  const issue = newIssue(name, issues);
  return { name: issue.name, others: [added('issues', issue)] };
}
