import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { kinds } from '../../shared/annotations/index';
import { formatSpanShort } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { shorten } from './words';
import './kind.css';
import './HighlightList.css';

interface HighlightListProps {
  /** In reading order. */
  annotations: readonly Annotation[];
  selected: Id | null;
  onSelect: (id: Id) => void;
}

const ROW = 68;

/** The highlights of a text as a list, equal to the marks in it: kind, words and date. Choosing one selects it, which brings it into view. */
export function HighlightList({ annotations, selected, onSelect }: HighlightListProps) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW }}>
      <ListBox
        aria-label="Highlights"
        className="reader-highlights"
        items={annotations}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys;
          if (typeof id === 'string') onSelect(id);
        }}
        renderEmptyState={() => (
          <p className="reader-highlights-none">Nothing tagged yet. Select words in the text, then press C, P or F.</p>
        )}
      >
        {(annotation) => <Highlight annotation={annotation} />}
      </ListBox>
    </Virtualizer>
  );
}

function Highlight({ annotation }: { annotation: Annotation }) {
  const { letter, label } = kinds[annotation.fields.kind];
  const words = shorten(annotation.selectors.map(({ exact }) => exact).join(' … '), 90);
  const when = annotation.about ?? annotation.said;
  const date = when ? formatSpanShort(when) : 'no date';
  return (
    <ListBoxItem id={annotation.id} textValue={`${label}: ${words}, ${date}`} className="reader-highlight">
      <span className={`reader-highlight-kind reader-kind-${annotation.fields.kind}`} aria-hidden="true">
        {letter}
      </span>
      <span className="reader-highlight-words">{words}</span>
      <span className="reader-highlight-date">{date}</span>
    </ListBoxItem>
  );
}
