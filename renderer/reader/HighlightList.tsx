import { memo } from 'react';
import { kinds } from '../../shared/annotations/index';
import { formatSpanShort } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { dragPassage, usePassageDrop } from '../ui/use-passage-drop';
import { useRowList } from '../ui/use-row-list';
import { shorten } from './words';
import './kind.css';
import './HighlightList.css';

interface HighlightListProps {
  /** In reading order. */
  annotations: readonly Annotation[];
  selected: Id | null;
  onSelect: (id: Id) => void;
  /** One passage was dropped on another: they are to be linked. */
  onLink: (from: Id, to: Id) => void;
}

/** The height of a row, px: HighlightList.css sets the same. */
const ROW = 68;

/** The highlights of a text as a list, equal to the marks in it: kind, words and date. Choosing one selects it, which brings it into view. */
export const HighlightList = memo(function HighlightList({ annotations, selected, onSelect, onLink }: HighlightListProps) {
  const at = annotations.findIndex(({ id }) => id === selected);
  const { list, mounted } = useRowList({ rows: annotations, at, height: ROW, onGo: ({ id }) => onSelect(id) });
  // A list box without options is none.
  if (annotations.length === 0)
    return <p className="reader-highlights reader-highlights-none">Nothing tagged yet. Select words in the text, then press C, P or F.</p>;
  return (
    <div {...list} aria-label="Highlights" className="reader-highlights">
      <div role="presentation" className="reader-highlights-rows" style={{ height: annotations.length * ROW }}>
        {mounted.map(({ row: annotation, place, id }) => (
          <Highlight
            key={annotation.id}
            id={id}
            annotation={annotation}
            place={place}
            total={annotations.length}
            isSelected={annotation.id === selected}
            onSelect={onSelect}
            onLink={onLink}
          />
        ))}
      </div>
    </div>
  );
});

interface HighlightProps {
  id: string;
  annotation: Annotation;
  place: number;
  total: number;
  isSelected: boolean;
  onSelect: (id: Id) => void;
  onLink: (from: Id, to: Id) => void;
}

const Highlight = memo(function Highlight({ id, annotation, place, total, isSelected, onSelect, onLink }: HighlightProps) {
  const { letter, label } = kinds[annotation.fields.kind];
  const words = shorten(annotation.selectors.map(({ exact }) => exact).join(' … '), 90);
  const when = annotation.about ?? annotation.said;
  const date = when ? formatSpanShort(when) : 'no date';
  const { isOver, handlers } = usePassageDrop((dragged) => dragged !== annotation.id && onLink(dragged, annotation.id));
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list box has the focus and the keys
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={place + 1}
      className="reader-highlight"
      style={{ top: place * ROW }}
      onClick={() => onSelect(annotation.id)}
      draggable
      onDragStart={(event) => dragPassage(event, annotation.id, words)}
      data-drop={isOver || undefined}
      {...handlers}
    >
      <span className={`reader-highlight-kind reader-kind-${annotation.fields.kind}`} aria-hidden="true">
        {letter}
      </span>
      <span className="ui-visually-hidden">{label}: </span>
      <span className="reader-highlight-words">{words}</span>
      <span className="reader-highlight-date">{date}</span>
    </div>
  );
});
