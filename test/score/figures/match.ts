import type { FigureSuggestion } from '../../../shared/suggest/suggestion';
import type { MarkedFigure } from './marked';

/** How many figures are marked, suggested, and alike in value, in value and comparator, and in their exact words. */
export interface FigureTally {
  readonly marked: number;
  readonly suggested: number;
  readonly value: number;
  readonly comparator: number;
  readonly span: number;
}

export const noTally: FigureTally = { marked: 0, suggested: 0, value: 0, comparator: 0, span: 0 };

export const addTallies = (a: FigureTally, b: FigureTally): FigureTally => ({
  marked: a.marked + b.marked,
  suggested: a.suggested + b.suggested,
  value: a.value + b.value,
  comparator: a.comparator + b.comparator,
  span: a.span + b.span,
});

type Gold = Omit<MarkedFigure, 'unit'>;

/** Sets suggestions beside marked figures: each overlapping one of the same value counts once. */
export function tallyFigures(gold: readonly Gold[], found: readonly FigureSuggestion[]): FigureTally {
  const free = new Set(found);
  let [value, comparator, span] = [0, 0, 0];
  for (const each of gold) {
    if (found.some(({ start, end }) => start === each.start && end === each.end)) span++;
    const match = [...free].find((figure) => figure.start < each.end && each.start < figure.end && isSameValue(each, figure));
    if (!match) continue;
    free.delete(match);
    value++;
    if (match.comparator === each.comparator) comparator++;
  }
  return { marked: gold.length, suggested: found.length, value, comparator, span };
}

/** A range is as marked; where but one number is marked, either end may be it. */
const isSameValue = (gold: Gold, { low, high }: FigureSuggestion): boolean =>
  gold.high === null && gold.low !== null && high !== null
    ? isNear(gold.low, low) || isNear(gold.low, high)
    : isNear(gold.low, low) && isNear(gold.high, high);

/** To six digits: a third is written in as many as there is room for. */
const isNear = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : Math.abs(Number(a) - Number(b)) <= 1e-6 * Math.max(1, Math.abs(Number(a)));

/** In per cent, to one digit. */
export const fOf = (part: number, { marked, suggested }: FigureTally): number =>
  marked + suggested === 0 ? 0 : Math.round((2000 * part) / (marked + suggested)) / 10;
