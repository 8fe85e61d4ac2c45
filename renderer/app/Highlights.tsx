import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { HighlightList } from '../reader/HighlightList';
import { useAnnotationsOf } from '../store/annotations';
import { select, useView } from './view';

const none: readonly Annotation[] = [];
const selectAnnotation = (id: Id): void => select({ type: 'annotation', id });

/** The passages tagged in the open source, as a list beside the text. */
export function Highlights({ source }: { source: Source }) {
  const annotations = useAnnotationsOf(source.id);
  const selected = useView((view) => (view.selection.type === 'annotation' ? view.selection.id : null));
  return (
    <section aria-label="Passages" className="app-highlights">
      <h2>Passages</h2>
      <HighlightList annotations={annotations ?? none} selected={selected} onSelect={selectAnnotation} />
    </section>
  );
}
