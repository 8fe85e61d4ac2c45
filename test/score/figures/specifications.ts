import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestFigures } from '../../../shared/suggest/figures';
import { addTallies, noTally, tallyFigures, type FigureTally } from './match';

interface Case {
  readonly Input: string;
  readonly Results: readonly {
    readonly Start: number;
    readonly End?: number;
    readonly Length?: number;
    readonly Resolution?: { readonly value: string | null };
  }[];
}

/** The models of the specifications, and which of our rules answer to each: a case of money marks no ages. */
const models: Readonly<Record<string, RegExp>> = {
  Number: /./,
  Currency: /-money$/,
  Dimension: /-unit$/,
  Percent: /-share$/,
  Temperature: /-unit$/,
  Age: /-age$/,
};

/** Each model’s tally on the English specifications of the shared folder; empty where that is absent. Results without a number count neither way. */
export function specificationTallies(shared: string | null): Readonly<Record<string, FigureTally>> {
  const folder = shared && join(shared, 'data', 'specifications');
  if (!folder || !existsSync(folder)) return {};
  return Object.fromEntries(Object.entries(models).map(([model, rules]) => [model, tallyOf(join(folder, `${model}Model.json`), rules)]));
}

function tallyOf(path: string, rules: RegExp): FigureTally {
  const cases = JSON.parse(readFileSync(path, 'utf8')) as Case[];
  return cases.map((each) => tallyCase(each, rules)).reduce(addTallies, noTally);
}

function tallyCase({ Input, Results }: Case, rules: RegExp): FigureTally {
  const gold = Results.flatMap(({ Start, End, Length = 1, Resolution }) => {
    const value = Number.parseFloat(Resolution?.value ?? '');
    if (Number.isNaN(value)) return [];
    return [{ start: Start, end: (End ?? Start + Length - 1) + 1, low: String(value), high: null, comparator: null }];
  });
  return tallyFigures(
    gold,
    suggestFigures(Input, { language: 'en' }).filter(({ low, rule }) => low !== null && rules.test(rule)),
  );
}
