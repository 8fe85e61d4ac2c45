import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestFigures } from '../../../shared/suggest/figures';
import type { FigureSuggestion } from '../../../shared/suggest/suggestion';

interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly relevance: string;
  readonly value: number | null;
  readonly unit: string;
  readonly currency?: string;
  readonly approx: string | boolean;
  readonly bound?: string;
}

/** How many of the article’s figures are found with value, unit, and comparator, and how many suggestions mark no quantity that counts. */
export interface IslesResult {
  readonly marked: number;
  readonly value: number;
  readonly comparator: number;
  readonly unit: number;
  readonly wrong: number;
}

/** The annotated article of the shared folder; null where that is absent. Counts that are no figures ("the four islands") count neither way. */
export function readIslesFigures(shared: string | null): IslesResult | null {
  const path = shared && join(shared, 'articles', 'isles-talks.txt');
  if (!path || !existsSync(path)) return null;
  const { quantities } = JSON.parse(readFileSync(path.replace(/\.txt$/, '.gold.json'), 'utf8')) as { quantities: Quantity[] };
  const found = suggestFigures(readFileSync(path, 'utf8'), { language: 'en' });
  const marked = quantities.filter(({ relevance }) => relevance === 'figure');
  const pairs = marked.map((gold) => ({
    gold,
    match: found.find((figure) => overlaps(gold, figure) && Number(figure.low) === gold.value),
  }));
  const neutral = quantities.filter(({ relevance }) => relevance === 'count' || relevance === 'figure');
  return {
    marked: marked.length,
    value: pairs.filter(({ match }) => match).length,
    comparator: pairs.filter(({ gold, match }) => match && match.comparator === comparatorOf(gold)).length,
    unit: pairs.filter(({ gold, match }) => match && (gold.currency ? match.currency === gold.currency : isUnit(gold.unit, match))).length,
    wrong: found.filter((figure) => !neutral.some((gold) => overlaps(gold, figure))).length,
  };
}

const overlaps = (gold: Quantity, { start, end }: FigureSuggestion): boolean => start < gold.end && gold.start < end;

const comparatorOf = ({ approx, bound }: Quantity): string | null => (bound === '>=' ? 'at least' : approx ? 'about' : null);

/** People are worded as what they are: "residents". */
const isUnit = (unit: string, { unit: worded }: FigureSuggestion): boolean =>
  worded !== null && (worded.toLowerCase().startsWith(unit) || (unit === 'person' && worded === 'residents'));
