import type { Annotation, Kind, PassageState } from '../../shared/model/annotation';
import { countUpTo } from '../../shared/text/block-at';
import { bySize, indexRanges, type Range, type RangeIndex } from '../../shared/text/flatten';
import { findAgain, indexText, isAsItWas, type TextIndex } from '../../shared/text/find-again';
import type { Selector } from '../../shared/text/selector';
import type { Passage } from '../../shared/text/source-text';

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
  readonly state: PassageState;
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
  const index = indexText(text);
  const known = new WeakMap<Annotation, Placed>();
  const place = (annotation: Annotation): Placed => {
    const before = known.get(annotation);
    if (before) return before;
    const placed = placeOne(index, annotation);
    known.set(annotation, placed);
    return placed;
  };
  let last: { annotations: readonly Annotation[]; placements: Placements } | null = null;
  return (annotations) => {
    const added = last && addedTo(last.annotations, annotations);
    const placements = last && added ? withPlaced(last.placements, place(added)) : allPlaced(annotations.map(place));
    last = { annotations, placements };
    return placements;
  };
}

/** The one annotation at the end that `now` has and `before` has not; null where they differ in anything else. */
function addedTo(before: readonly Annotation[], now: readonly Annotation[]): Annotation | null {
  return now.length === before.length + 1 && before.every((annotation, at) => annotation === now[at]) ? now.at(-1)! : null;
}

function allPlaced(placed: readonly Placed[]): Placements {
  const marks = placed.flatMap((each) => each.marks);
  const stops = placed.flatMap((each) => each.marks.slice(0, 1));
  const index = indexRanges(marks);
  return {
    marks: index,
    stops: stops.length === marks.length ? index : indexRanges(stops),
    doubts: placed.flatMap((each) => each.doubts),
  };
}

/** Adding one annotation to thousands must not sort them all again. */
function withPlaced({ marks, stops, doubts }: Placements, { marks: added, doubts: more }: Placed): Placements {
  const withAll = added.reduce(inserted, marks);
  const [first] = added;
  return {
    marks: withAll,
    stops: stops === marks && added.length <= 1 ? withAll : first ? inserted(stops, first) : stops,
    doubts: more.length > 0 ? [...doubts, ...more] : doubts,
  };
}

/** The index with one more range, where `indexRanges` would have put it: O(n), and no comparisons but a few. */
function inserted({ ranges, reach }: RangeIndex<Mark>, mark: Mark): RangeIndex<Mark> {
  const at = countUpTo(ranges.length, (index) => ranges[index]!.start - mark.start || bySize(ranges[index]!, mark), 0);
  const longer = new Float64Array(ranges.length + 1);
  longer.set(reach.subarray(0, at));
  longer[at] = Math.max(mark.end, at > 0 ? reach[at - 1]! : -Infinity);
  for (let index = at; index < ranges.length; index += 1) longer[index + 1] = Math.max(longer[at], reach[index]!);
  return { ranges: [...ranges.slice(0, at), mark, ...ranges.slice(at)], reach: longer };
}

function placeOne(index: TextIndex, annotation: Annotation): Placed {
  const marks: Mark[] = [];
  const doubts: Doubt[] = [];
  annotation.selectors.forEach((selector, part) => {
    const found = placeOf(index, selector, leftBehind(annotation, part));
    if (typeof found === 'object') marks.push({ ...found, id: annotation.id, kind: annotation.fields.kind, annotation, part });
    else doubts.push({ annotation, words: selector.exact, state: found });
  });
  return { marks, doubts };
}

/** What carrying over found for a passage that did not come through, so that thousands of them are not looked for once more; null where it did, or nothing is known. */
function leftBehind({ version, standing }: Annotation, part: number): PassageState | null {
  const state = standing?.states[part];
  return standing?.version === version || state === undefined || state === 'exact' || state === 'moved' ? null : state;
}

/** Where a passage stands in the text, or how it stands where that is not certain. */
function placeOf(index: TextIndex, selector: Selector, known: PassageState | null): Passage | PassageState {
  if (known) return isAsItWas(index, selector) ? { start: selector.start, end: selector.end } : known;
  const found = findAgain(index, selector);
  return found.state === 'exact' || found.state === 'moved' ? found.passage : found.state;
}
