import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../../shared/dates/edtf-check';
import { suggestDates } from '../../../../shared/suggest/dates';
import type { DateSuggestion } from '../../../../shared/suggest/suggestion';
import { fifthPassages } from './fifth-passages';
import { fourthPassages } from './fourth-passages';
import { freshPassages } from './fresh-passages';
import { morePassages } from './more-passages';
import { passages, unmark, type MarkedDate, type Passage } from './passages';

const isSame = (found: DateSuggestion, gold: MarkedDate) =>
  found.start < gold.end && gold.start < found.end && found.edtf !== null && (gold.values?.includes(found.edtf) ?? false);

/** Of the dates that name a time, how many are found with their value, out of all there are and all that are found. */
function fOf(texts: readonly Passage[]): number {
  const count = { right: 0, all: 0 };
  for (const { marked, published } of texts) {
    const { text, dates } = unmark(marked);
    const gold = dates.filter(({ values }) => values !== null && !values.includes('-'));
    const found = suggestDates(text, { published }).filter(({ edtf }) => edtf !== null);
    count.right += gold.filter((each) => found.some((one) => isSame(one, each))).length;
    count.all += gold.length + found.length;
  }
  return (200 * count.right) / count.all;
}

describe('passages in the manner of news and histories', () => {
  it('are read as they are marked', () => {
    expect(fOf(passages)).toBeGreaterThan(98);
    expect(fOf(morePassages)).toBeGreaterThan(96);
    expect(fOf(freshPassages)).toBeGreaterThan(94);
    expect(fOf(fourthPassages)).toBeGreaterThan(92);
    expect(fOf(fifthPassages)).toBeGreaterThan(96);
  });
});

const word = fc.constantFrom(
  ...'May march the of in 5 12 1944 44 BC 1990 s century first two last next week year day ago later Friday early mid - – , . : / \n to and between 8 p.m. summer quarter end that following Christmas about since'.split(
    ' ',
  ),
);

describe('any text', () => {
  it('gives spans of itself, in order and apart, and values that other software reads', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('2016-12-16', '2016-12', null), (words, published) => {
        const text = words.join(' ');
        let end = 0;
        for (const each of suggestDates(text, { published })) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.text).toBe(text.slice(each.start, each.end));
          expect(each.text.trim()).toBe(each.text);
          expect(each.edtf === null ? (each.reason ?? '') : each.edtf).not.toBe('');
          const values = [each.edtf, each.range?.edtf].filter((edtf) => edtf != null);
          expect(values.filter((edtf) => !isEdtf(edtf))).toEqual([]);
          end = each.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
