import { useEffect } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import { issueKey } from '../../shared/model/issue-names';
import type { Id } from '../../shared/model/record';
import { showActor, showIssue } from '../codebook/codebook-view';
import { provide } from './command-table';
import { showMiddle, useView } from './view';

/** The commands that lead from the annotation selected to the pages of its actor and its issue in the codebook. */
export function usePagesOf(annotations: readonly Annotation[]): void {
  const selected = useView(({ selection }) => (selection.type === 'annotation' ? selection.id : null));
  useEffect(() => {
    const annotation = annotations.find(({ id }) => id === selected);
    const actor = annotation && actorOf(annotation);
    const issue = annotation?.fields.kind === 'position' ? annotation.fields.issue : null;
    return provide({
      'codebook.actor-of': actor ? () => go(() => showActor(actor)) : null,
      'codebook.issue-of': issue ? () => go(() => showIssue(issueKey(issue))) : null,
    });
  }, [annotations, selected]);
}

function go(show: () => void): void {
  show();
  showMiddle('codebook');
}

/** The first actor that an annotation names: who holds it, said it, is credited with it, or is the public figure. */
export function actorOf({ fields }: Annotation): Id | null {
  if (fields.kind === 'figure' && fields.variant === 'person') return fields.actor ?? null;
  const voices = fields.kind === 'position' ? [...fields.holders, ...(fields.onBehalfOf ?? [])] : fields.speakers;
  return voices.find(({ actor }) => actor !== null)?.actor ?? null;
}
