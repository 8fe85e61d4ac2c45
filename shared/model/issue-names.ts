import type { Issue } from './codebook';

/** An issue's name as it is compared: whatever its letters' case and its spaces. */
export const issueKey = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The issue that is called so, whatever the letters' case. */
export function findIssue(issues: readonly Issue[], name: string): Issue | null {
  const key = issueKey(name);
  return issues.find((issue) => issueKey(issue.name) === key) ?? null;
}
