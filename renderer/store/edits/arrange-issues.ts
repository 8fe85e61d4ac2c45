import { arranging } from './arrange-tree';

/** Moving an issue in the tree, by drag and by key. */
export const { move: moveIssue, nudge: nudgeIssue } = arranging('issues', 'Move the issue');
