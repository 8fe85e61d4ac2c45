import { compareSpans } from '../dates/compare';
import type { Annotation } from '../model/annotation';
import type { DatedEvent } from '../model/timeline';
import { inDay } from '../timeline/in-day';

/** By id, in code units: the last resort that makes every order below total. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => ascending(a.id, b.id);

/** Events as a timeline tells them: by date, undated ones last, then the time of day (none is the day's beginning), then the order set by hand, then id. */
export const byDate = (a: DatedEvent, b: DatedEvent): number => compareSpans(a.when, b.when) || inDay(a, b);

/** Annotations as they stand in their sources: by source id, by place in the text, then id. */
export const byPlace = (a: Annotation, b: Annotation): number =>
  ascending(a.source, b.source) || ascending(a.selectors[0]?.start ?? 0, b.selectors[0]?.start ?? 0) || byId(a, b);

function ascending<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
