import { decideStanding } from '../store/edits/decide-standing';
import { useAnnotationsOf } from '../store/annotations';
import { useVersionsOf } from '../store/live';
import { Changes } from '../versions/Changes';
import { provide, run } from './command-table';
import type { MiddleProps } from './middle-props';
import { select, showMiddle, useView } from './view';

const backToText = () => showMiddle('text');

/** The Versions of the open source, and the passages that wait for a person. */
export default function ChangesMiddle({ source }: MiddleProps) {
  const versions = useVersionsOf(source.id);
  const annotations = useAnnotationsOf(source.id);
  const selected = useView((view) => (view.selection.type === 'annotation' ? view.selection.id : null));
  if (!versions || !annotations) return <section aria-label="Versions" data-region="changes" aria-busy="true" />;
  return (
    <Changes
      key={source.id}
      source={source}
      versions={versions}
      annotations={annotations}
      selected={selected}
      onSelect={(id) => select({ type: 'annotation', id })}
      onDecide={(annotation, decision) => void decideStanding(annotation, decision)}
      onNewVersion={() => run('source.new-version')}
      onClose={backToText}
      provide={provide}
    />
  );
}
