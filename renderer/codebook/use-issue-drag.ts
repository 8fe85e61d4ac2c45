import { useState, type DragEvent } from 'react';
import type { Issue } from '../../shared/model/codebook';
import { childrenOf } from '../../shared/model/tree';
import { mayHold, type TreePlace } from '../../shared/model/tree-place';
import { moveIssue } from '../store/edits/arrange-issues';
import { setOpen } from './issue-keys';

type At = 'before' | 'inside' | 'after';

/** Dragging an issue in the tree: onto another one goes into it, between two goes there. Alt and the arrows do the same. */
export function useIssueDrag(issues: readonly Issue[]) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<{ id: string; at: At } | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const placeOf = (event: DragEvent, onto: Issue): { at: At; place: TreePlace } | null => {
    if (dragged === null || dragged === onto.id) return null;
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - top) / height;
    const at: At = share < 0.28 ? 'before' : share > 0.72 ? 'after' : 'inside';
    const place = at === 'inside' ? { parent: onto.id, before: null } : beside(onto, at, issues);
    return mayHold(place.parent, dragged, issues) ? { at, place } : null;
  };
  return {
    attributesOf: (issue: Issue | null) =>
      issue
        ? {
            draggable: true,
            'data-drop': over?.id === issue.id ? over.at : undefined,
            onDragStart: (event: DragEvent) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', issue.name);
              setDragged(issue.id);
            },
            onDragEnd: end,
            onDragOver: (event: DragEvent) => {
              const found = placeOf(event, issue);
              setOver(found && { id: issue.id, at: found.at });
              if (found) event.preventDefault();
            },
            onDragLeave: () => setOver(null),
            onDrop: (event: DragEvent) => {
              const found = placeOf(event, issue);
              end();
              if (!found) return;
              event.preventDefault();
              if (found.at === 'inside') setOpen(issue.id, true);
              void moveIssue(dragged!, found.place);
            },
          }
        : {},
  };
}

function beside(onto: Issue, at: 'before' | 'after', issues: readonly Issue[]): TreePlace {
  if (at === 'before') return { parent: onto.parent, before: onto.id };
  const siblings = childrenOf(issues).get(onto.parent) ?? [];
  return { parent: onto.parent, before: siblings[siblings.findIndex(({ id }) => id === onto.id) + 1]?.id ?? null };
}
