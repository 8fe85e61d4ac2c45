import type { Annotation, Kind } from '../../shared/model/annotation';
import { indexRanges, type Range, type RangeIndex } from '../../shared/text/flatten';
import { fromSelector, type Found } from '../../shared/text/to-selector';

/** One passage of an annotation where it stands in the text now. */
export interface Mark extends Range {
  readonly kind: Kind;
  readonly annotation: Annotation;
  /** Which of the annotation's selectors it is. */
  readonly part: number;
}

/** A passage that could not be placed with certainty: it waits for a person, in plain sight. */
export interface Doubt {
  readonly annotation: Annotation;
  readonly words: string;
  readonly found: Exclude<Found, { state: 'exact' | 'moved' }>;
}

export interface Placements {
  readonly marks: RangeIndex<Mark>;
  /** The first passage of each annotation, in reading order: the stops of "next annotation". */
  readonly stops: RangeIndex<Mark>;
  readonly doubts: readonly Doubt[];
}

interface Placed {
  readonly marks: readonly Mark[];
  readonly doubts: readonly Doubt[];
}

/**
 * A function that places annotations in one text. It remembers each record it has placed, so that adding one annotation places one,
 * and an untouched record keeps its very marks.
 */
export function placer(text: string): (annotations: readonly Annotation[]) => Placements {
  const known = new WeakMap<Annotation, Placed>();
  const place = (annotation: Annotation): Placed => {
    const before = known.get(annotation);
    if (before) return before;
    const placed = placeOne(text, annotation);
    known.set(annotation, placed);
    return placed;
  };
  return (annotations) => {
    const marks: Mark[] = [];
    const stops: Mark[] = [];
    const doubts: Doubt[] = [];
    for (const placed of annotations.map(place)) {
      marks.push(...placed.marks);
      stops.push(...placed.marks.slice(0, 1));
      doubts.push(...placed.doubts);
    }
    const index = indexRanges(marks);
    return { marks: index, stops: stops.length === marks.length ? index : indexRanges(stops), doubts };
  };
}

function placeOne(text: string, annotation: Annotation): Placed {
  const marks: Mark[] = [];
  const doubts: Doubt[] = [];
  annotation.selectors.forEach((selector, part) => {
    const found = fromSelector(text, selector);
    if (found.state === 'exact' || found.state === 'moved') {
      marks.push({ ...found.passage, id: annotation.id, kind: annotation.fields.kind, annotation, part });
    } else doubts.push({ annotation, words: selector.exact, found });
  });
  return { marks, doubts };
}
