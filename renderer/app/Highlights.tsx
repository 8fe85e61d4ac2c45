import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { numbered } from '../../shared/text/counted';
import { HighlightList } from '../reader/HighlightList';
import { useAnnotationsOf } from '../store/annotations';
import { useChoices } from '../suggestions/choices';
import { SuggestionList } from '../suggestions/SuggestionList';
import { useSuggesting } from '../suggestions/suggesting';
import { Segments } from '../ui/Segments';
import { run } from './command-table';
import { useShownAnnotation } from './current';
import { select, showDialog, useView } from './view';

const none: readonly Annotation[] = [];
const selectAnnotation = (id: Id): void => select({ type: 'annotation', id });
const linkPassages = (from: Id, to: Id): void => showDialog({ link: from, to });

/** The passages tagged in the open source, or what is suggested in it, as a list beside the text. */
export function Highlights({ source }: { source: Source }) {
  const { isOn, list } = useChoices();
  const annotations = useAnnotationsOf(source.id) ?? none;
  const count = useSuggesting(({ items }) => items.length);
  const isReading = useView(({ middle }) => middle === 'text' || middle === 'pages');
  const isSuggested = isOn && isReading && list === 'suggestions';
  return (
    <section aria-label={isSuggested ? 'Suggestions' : 'Passages'} className="app-highlights">
      {isOn && isReading ? (
        <Segments
          label="List beside the text"
          value={list}
          options={[
            { id: 'passages', label: `Passages ${numbered(annotations.length)}` },
            { id: 'suggestions', label: `Suggestions ${numbered(count)}` },
          ]}
          onChange={(next) => useChoices.setState({ list: next })}
        />
      ) : (
        <h2>Passages</h2>
      )}
      {isSuggested ? (
        <SuggestionList
          onAccept={() => run('suggestions.accept')}
          onEdit={() => run('suggestions.edit')}
          onDismiss={() => run('suggestions.dismiss')}
        />
      ) : (
        <Passages annotations={annotations} />
      )}
    </section>
  );
}

function Passages({ annotations }: { annotations: readonly Annotation[] }) {
  const selected = useShownAnnotation(annotations);
  return <HighlightList annotations={annotations} selected={selected} onSelect={selectAnnotation} onLink={linkPassages} />;
}
