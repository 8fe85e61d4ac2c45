import type { KeyboardEvent } from 'react';
import type { Id } from '../../shared/model/record';
import type { Nudge } from '../../shared/model/tree';
import { nudgeIssue } from '../store/edits/arrange-issues';
import { useCodebookView } from './codebook-view';
import type { IssueLine } from './issue-lines';
import type { PartProps } from './part-props';
import type { PickKeys } from './use-pick-keys';

/** Shows or hides what is nested in an issue. */
export const setOpen = (id: Id, isOpen: boolean): void =>
  useCodebookView.setState(({ closed }) => ({ closed: new Set(isOpen ? [...closed].filter((each) => each !== id) : [...closed, id]) }));

const nudges: Readonly<Record<string, Nudge>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

interface TreeKeys extends Pick<PartProps, 'tell'> {
  lines: readonly IssueLine[];
  keys: PickKeys;
}

/** The keys of a tree: Right and Left open, close and go in and out; Alt and the arrows move the issue itself. True where the key was used. */
export function treeKey(event: KeyboardEvent, line: IssueLine, { lines, keys, tell }: TreeKeys): boolean {
  const way = nudges[event.key];
  if (!way || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const { issue } = line;
  if (event.altKey) {
    if (issue) void nudge(line, way, tell);
    else tell(`${line.name} is only named in positions. Add it to the codebook to give it a place.`);
    return true;
  }
  if (way === 'up' || way === 'down') return false;
  if (way === 'in' && line.isOpen === false && issue) setOpen(issue.id, true);
  else if (way === 'out' && line.isOpen === true && issue) setOpen(issue.id, false);
  else if (way === 'in' && line.isOpen) keys.pick(keys.at + 1);
  else if (way === 'out' && line.level > 1) keys.pick(lines.slice(0, keys.at).findLastIndex((each) => each.level < line.level));
  return true;
}

async function nudge({ issue, name }: IssueLine, way: Nudge, tell: PartProps['tell']): Promise<void> {
  const parent = await nudgeIssue(issue!.id, way);
  if (parent === undefined) return tell(way === 'in' ? `There is no issue above ${name} to put it into.` : `${name} cannot go further.`);
  if (parent !== null) setOpen(parent, true);
  if (way === 'in') tell(`${name} is in the issue above now.`);
  if (way === 'out') tell(`${name} is out of the issue it was in.`);
}
