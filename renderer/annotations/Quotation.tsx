import { useState } from 'react';
import { wordsOf } from '../../shared/annotations/words';
import type { Annotation } from '../../shared/model/annotation';
import { Button } from '../ui/Button';

/** About twelve lines of the inspector's width. */
const LONG = 400;

/** The source's own words, in the marks that say so and with the line of their kind. */
export function Quotation({ annotation }: { annotation: Annotation }) {
  const [isOpen, setIsOpen] = useState(false);
  const words = wordsOf(annotation);
  const isCut = words.length > LONG && !isOpen;
  return (
    <>
      <blockquote className={`inspector-quotation inspector-${annotation.fields.kind}`}>
        “{isCut ? `${words.slice(0, LONG).replace(/\s*\S*$/, '')} …` : words}”
      </blockquote>
      {words.length > LONG && (
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Show less' : 'Show all of it'}
        </Button>
      )}
    </>
  );
}
