import { suggestFigures } from '../../shared/suggest/figures';
import { readIslesFigures } from './figures/isles';
import { keptAside } from './figures/kept-aside';
import { readMarked } from './figures/marked';
import { addTallies, fOf, noTally, tallyFigures, type FigureTally } from './figures/match';
import { passages } from './figures/passages';
import { specificationTallies } from './figures/specifications';
import type { Score, Scored, ScoreRow } from './score';

const row = (on: string, tally: FigureTally, hasComparators: boolean): ScoreRow => ({
  subject: 'Dateline',
  on,
  values: {
    'value F': fOf(tally.value, tally),
    'with comparator': hasComparators ? fOf(tally.comparator, tally) : '–',
    'exact span F': fOf(tally.span, tally),
    marked: tally.marked,
    suggested: tally.suggested,
  },
});

const tallyOwn = (marked: readonly string[]): FigureTally =>
  marked
    .map(readMarked)
    .map(({ text, figures }) => tallyFigures(figures, suggestFigures(text, { language: 'en' })))
    .reduce(addTallies, noTally);

/** Figures on the annotated article, on the English specifications of numbers and units, and on passages of our own. */
export const figures: Score = {
  name: 'figures',
  about: 'value (overlapping words), value with comparator, exact words; counts that are no figures count neither way in the article',
  run: (shared): Scored => {
    const isles = readIslesFigures(shared);
    const models = Object.entries(specificationTallies(shared));
    const all = models.map(([, tally]) => tally).reduce(addTallies, noTally);
    const [tuned, aside] = [tallyOwn(passages), tallyOwn(keptAside)];
    return {
      rows: [
        ...models.map(([model, tally]) => row(`specifications: ${model}`, tally, false)),
        ...(models.length > 0 ? [row('specifications: all', all, false)] : []),
        row('own passages, tuned on', tuned, true),
        row('own passages, not tuned on', aside, true),
      ],
      goals: [
        ...(isles
          ? [
              { what: 'article: figures with value, of 6', value: isles.value, atLeast: 6 },
              { what: 'article: with unit, of 6', value: isles.unit, atLeast: 6 },
              { what: 'article: with comparator, of 6', value: isles.comparator, atLeast: 6 },
              { what: 'article: no more than one false', value: isles.wrong <= 1 ? 100 : 0, atLeast: 100 },
            ]
          : []),
        ...(models.length > 0
          ? [
              { what: 'specifications: value F', value: fOf(all.value, all), atLeast: 93 },
              { what: 'specifications: exact span F', value: fOf(all.span, all), atLeast: 90 },
            ]
          : []),
        { what: 'new passages: value F', value: fOf(aside.value, aside), atLeast: 85 },
        { what: 'new passages: with comparator', value: fOf(aside.comparator, aside), atLeast: 75 },
      ],
      notes: isles ? [] : ['The annotated article and the specifications are not there; only our own passages were scored.'],
    };
  },
};
