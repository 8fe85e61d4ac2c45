import { describe, expect, it } from 'vitest';
import { stretchesIn, suggestedAt, type SuggestedKind } from '../../../renderer/reader/suggested-marks';
import { indexRanges } from '../../../shared/text/flatten';

const text = 'Roe said 80 berths were lost in 2014. Poe agreed.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const mark = (kind: SuggestedKind, words: string) => ({ ...at(words), id: `${kind} ${words}`, kind });
const suggested = {
  index: indexRanges([mark('statement', 'Roe said 80 berths were lost in 2014'), mark('figure', '80 berths'), mark('date', '2014')]),
};
const drawn = (tagged: string[], block = { start: 0, end: text.length }) =>
  stretchesIn(
    block,
    suggested,
    tagged.map((words) => ({ ...at(words), id: words })),
  ).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('the underlines of suggestions', () => {
  it('never lie on one another: what is inside a statement has its own', () =>
    expect(drawn([])).toEqual([
      ['statement', 'Roe said '],
      ['figure', '80 berths'],
      ['statement', ' were lost in '],
      ['date', '2014'],
    ]));
  it('leave tagged passages alone, whichever is longer', () => {
    expect(drawn(['berths were lost'])).toEqual([
      ['statement', 'Roe said '],
      ['figure', '80 '],
      ['statement', ' in '],
      ['date', '2014'],
    ]);
    expect(drawn([text])).toEqual([]);
  });
  it('end with their block', () =>
    expect(drawn([], { start: 0, end: 12 })).toEqual([
      ['statement', 'Roe said '],
      ['figure', '80 '],
    ]));
});

describe('the suggestion under a click', () => {
  it('is the smallest', () => expect(suggestedAt(suggested, text.indexOf('berths'))?.id).toBe('figure 80 berths'));
  it('is found at both edges', () => {
    expect(suggestedAt(suggested, 0)?.kind).toBe('statement');
    expect(suggestedAt(suggested, at('2014').end)?.kind).toBe('date');
  });
  it('is none where none is', () => expect(suggestedAt(suggested, text.length)).toBeNull());
});
