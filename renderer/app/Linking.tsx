import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { LinkDialog } from '../annotations/LinkDialog';
import { addLink } from '../store/edits/links';
import { tell } from './notices';
import { showDialog } from './view';

interface LinkingProps {
  from: Id;
  to: Id | undefined;
  annotations: readonly Annotation[];
  sources: readonly Source[];
}

/** Links one passage to another: to the one it was dropped on, or to one that is looked for. */
export default function Linking({ from, to, annotations, sources }: LinkingProps) {
  const find = (id: Id | undefined) => annotations.find((annotation) => annotation.id === id) ?? null;
  const first = find(from);
  if (!first) return null;
  return (
    <LinkDialog
      from={first}
      to={find(to)}
      annotations={annotations}
      sources={sources}
      onClose={() => showDialog(null)}
      onLink={(one, relation, other) => {
        void addLink(one, relation, other).then((link) => tell(link ? `Linked: ${relation}.` : 'The passage was removed meanwhile.'));
      }}
    />
  );
}
