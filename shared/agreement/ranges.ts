import type { Annotation } from '../model/annotation';
import type { Passage } from '../text/source-text';

/** The stretches of a text that annotations stand on, in order, none overlapping another. */
export function rangesOf(annotations: readonly Pick<Annotation, 'selectors'>[]): Passage[] {
  const all = annotations.flatMap(({ selectors }) => selectors.map(({ start, end }) => ({ start, end }))).sort((a, b) => a.start - b.start);
  const ranges: { start: number; end: number }[] = [];
  for (const range of all) {
    const last = ranges.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else ranges.push({ ...range });
  }
  return ranges;
}

export const lengthOf = (ranges: readonly Passage[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** How much two lists of ranges, each in order and without overlaps, have in common, in UTF-16 units. */
export function lengthInCommon(a: readonly Passage[], b: readonly Passage[]): number {
  let [common, at, other] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const [left, right] = [a[at]!, b[other]!];
    common += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
    if (left.end < right.end) at += 1;
    else other += 1;
  }
  return common;
}
