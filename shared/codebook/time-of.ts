import { compareSpans } from '../dates/compare';
import type { DateSpan } from '../dates/date-span';
import type { Annotation } from '../model/annotation';
import type { Source } from '../model/source';

/** When something was said, and which clock says so. */
export interface Timed {
  readonly when: DateSpan | null;
  readonly clock: 'said' | 'about' | 'published' | null;
}

/** The time an annotation is told at: when it was said, else the time it is about, else when its source was published. */
export function timeOf({ said, about }: Annotation, source: Source | null): Timed {
  if (said) return { when: said, clock: 'said' };
  if (about) return { when: about, clock: 'about' };
  return source?.published ? { when: source.published, clock: 'published' } : { when: null, clock: null };
}

/** An annotation in the order of time, with what places it there. */
export interface TimedPassage extends Timed {
  readonly annotation: Annotation;
  /** Null where the source was removed. */
  readonly source: Source | null;
}

/** Annotations in order of time, undated ones last; those of the same time as they stand in their sources. */
export function inOrderOfTime(annotations: readonly Annotation[], sources: ReadonlyMap<string, Source>): TimedPassage[] {
  return annotations
    .map((annotation) => {
      const source = sources.get(annotation.source) ?? null;
      return { annotation, source, ...timeOf(annotation, source) };
    })
    .sort((a, b) => compareSpans(a.when, b.when) || byPlace(a.annotation, b.annotation));
}

const byPlace = (a: Annotation, b: Annotation): number =>
  ascending(a.source, b.source) || ascending(a.selectors[0]!.start, b.selectors[0]!.start) || ascending(a.id, b.id);
const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
