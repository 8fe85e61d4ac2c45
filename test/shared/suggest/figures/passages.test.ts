import { describe, expect, it } from 'vitest';
import { suggestFigures } from '../../../../shared/suggest/figures';
import { keptAside } from '../../../score/figures/kept-aside';
import { readMarked } from '../../../score/figures/marked';
import { addTallies, fOf, noTally, tallyFigures } from '../../../score/figures/match';
import { passages } from '../../../score/figures/passages';

const tallyOf = (marked: readonly string[]) =>
  marked
    .map(readMarked)
    .map(({ text, figures }) => tallyFigures(figures, suggestFigures(text, { language: 'en' })))
    .reduce(addTallies, noTally);

describe('figures in news', () => {
  it('are those that a person marked, with few missed and few false', () => {
    const tally = tallyOf(passages);
    expect(tally.marked).toBeGreaterThan(90);
    expect(fOf(tally.value, tally)).toBeGreaterThanOrEqual(97);
    expect(fOf(tally.comparator, tally)).toBeGreaterThanOrEqual(97);
  });

  it('are so in passages that the rules were not made on', () => {
    const tally = tallyOf(keptAside);
    expect(fOf(tally.value, tally)).toBeGreaterThanOrEqual(90);
    expect(fOf(tally.comparator, tally)).toBeGreaterThanOrEqual(90);
  });
});
