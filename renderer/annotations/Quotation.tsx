import { useState } from 'react';
import { removePassage, orderPassages } from '../../shared/annotations/passages';
import type { Annotation } from '../../shared/model/annotation';
import { Button } from '../ui/Button';
import { IconButton } from './IconButton';
import { markedPieces } from './marked-pieces';
import { saveAnnotation } from './save';

/** About twelve lines of the inspector's width. */
const LONG = 400;

/** The source's own words, in the marks that say so and with the line of their kind; several passages in their order. */
export function Quotation({ annotation }: { annotation: Annotation }) {
  const { id, selectors } = annotation;
  if (selectors.length === 1) return <Passage annotation={annotation} at={0} />;
  const isInOrder = orderPassages(annotation) === null;
  return (
    <section className="inspector-section" aria-label="Passages of the annotation">
      <ol className="inspector-passages">
        {selectors.map((selector, at) => (
          <li key={`${selector.start} ${selector.end}`} className="inspector-passage">
            <Passage annotation={annotation} at={at} />
            <IconButton
              icon="close"
              name={`Take the passage away: ${selector.exact.slice(0, 60)}`}
              onPress={() => void saveAnnotation(id, (now) => removePassage(now, indexOf(now, selector)) ?? {}, 'Take a passage away')}
            />
          </li>
        ))}
      </ol>
      {!isInOrder && (
        <Button
          kind="quiet"
          className="inspector-hint"
          onPress={() => void saveAnnotation(id, (now) => orderPassages(now) ?? {}, 'Order the passages')}
        >
          Put them in the order of the text
        </Button>
      )}
    </section>
  );
}

const indexOf = ({ selectors }: Annotation, { start, end }: { start: number; end: number }): number =>
  selectors.findIndex((selector) => selector.start === start && selector.end === end);

/** One passage: its cue and its content as they are marked. */
function Passage({ annotation, at }: { annotation: Annotation; at: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const words = annotation.selectors[at]!.exact;
  const isCut = words.length > LONG && !isOpen;
  const shown = isCut ? beginningOf(words) : words;
  return (
    <div>
      <blockquote className={`inspector-quotation inspector-${annotation.fields.kind}`}>
        “
        {markedPieces(annotation, at, shown.length).map(({ start, end, marks }) =>
          marks.length === 0 ? (
            shown.slice(start, end)
          ) : (
            <span key={start} className={marks.map((mark) => `inspector-marked-${mark}`).join(' ')} title={marks.join(' and ')}>
              {shown.slice(start, end)}
            </span>
          ),
        )}
        {isCut ? ' …' : ''}”
      </blockquote>
      {words.length > LONG && (
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Show less' : 'Show all of it'}
        </Button>
      )}
    </div>
  );
}

/** The first words of a long passage; where words have no spaces between them, its first signs. */
const beginningOf = (words: string): string =>
  words
    .slice(0, LONG)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\s+\S{0,40}$/, '');
