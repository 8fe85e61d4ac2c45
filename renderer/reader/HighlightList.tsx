import { memo, useEffect, useId, useState, type KeyboardEvent } from 'react';
import { kinds } from '../../shared/annotations/index';
import { formatSpanShort } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { stepTo } from '../ui/step-to';
import { dragPassage, usePassageDrop } from '../ui/use-passage-drop';
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
/** Rows mounted beyond what is seen, either way. */
const BEYOND = 4;

/**
 * The highlights of a text as a list, equal to the marks in it: kind, words and date. Choosing one selects it, which brings it into
 * view. Only the rows near the screen are mounted: a thousand of them must not cost a thousand at each key press.
 */
export const HighlightList = memo(function HighlightList({ annotations, selected, onSelect, onLink }: HighlightListProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const name = useId();
  const { top, height, onScroll } = useSeen(box);
  const at = annotations.findIndex(({ id }) => id === selected);
  useEffect(() => reveal(box, at), [box, at]);
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const shown = annotations.slice(first, Math.ceil((top + height) / ROW) + BEYOND);
  const isShown = at >= first && at < first + shown.length;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = annotations[stepTo(event.key, at, annotations.length, Math.floor(height / ROW)) ?? -1];
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onSelect(next.id);
  };
  // A list box without options is none.
  if (annotations.length === 0)
    return <p className="reader-highlights reader-highlights-none">Nothing tagged yet. Select words in the text, then press C, P or F.</p>;
  return (
    <div
      ref={setBox}
      role="listbox"
      aria-label="Highlights"
      aria-activedescendant={isShown ? `${name}${at}` : undefined}
      tabIndex={0}
      className="reader-highlights"
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="reader-highlights-rows" style={{ height: annotations.length * ROW }}>
        {shown.map((annotation, row) => (
          <Highlight
            key={annotation.id}
            id={`${name}${first + row}`}
            annotation={annotation}
            place={first + row}
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

/** The part of a list that is seen, px; a guess until it is known. */
function useSeen(element: HTMLElement | null) {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);
  useEffect(() => {
    if (!element) return;
    const watch = new ResizeObserver(() => setHeight(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  // A row at a time is enough: rows beyond the edges are mounted already.
  const onScroll = (event: { currentTarget: HTMLElement }) => setTop(Math.floor(event.currentTarget.scrollTop / ROW) * ROW);
  return { top, height: height + ROW, onScroll };
}

/** Scrolls a row into view where it is not. */
function reveal(element: HTMLElement | null, at: number): void {
  if (!element || at < 0) return;
  const above = at * ROW - element.scrollTop;
  if (above < 0) element.scrollTop = at * ROW;
  else if (above + ROW > element.clientHeight) element.scrollTop = (at + 1) * ROW - element.clientHeight;
}
