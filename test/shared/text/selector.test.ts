import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeFloor, graphemeCeiling } from '../../../shared/text/grapheme';
import { Selector } from '../../../shared/text/selector';
import { CONTEXT, fromSelector, toSelector } from '../../../shared/text/to-selector';

const article =
  'Officials counted about 80 business agreements. Investments, loans and credit would come to ¥300 billion, the largest such sum. ' +
  'Linus has machines. The minister said on Friday that talks would go on. The envoy said on Friday that talks would end.';

const selectorOf = (words: string, text = article, nth = 0) => {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = text.indexOf(words, start + 1);
  return toSelector(text, { start, end: start + words.length });
};
const wordsOf = (text: string, selector: ReturnType<typeof toSelector>) => {
  const found = fromSelector(text, selector);
  return found.state === 'exact' || found.state === 'moved'
    ? [found.state, text.slice(found.passage.start, found.passage.end), found.passage.start]
    : [found.state];
};

describe('toSelector', () => {
  it('keeps the words, their place and 32 characters on each side', () => {
    const selector = selectorOf('¥300 billion');
    expect(selector.exact).toBe('¥300 billion');
    expect(selector.prefix).toBe('s, loans and credit would come to '.slice(-CONTEXT));
    expect(selector.suffix).toBe(', the largest such sum. Linus ha');
    expect(article.slice(selector.start, selector.end)).toBe('¥300 billion');
  });
  it('splits no grapheme of the context', () => {
    const family = '👨‍👩‍👧‍👦';
    const selector = toSelector(`${family.repeat(4)}word${family.repeat(4)}`, { start: 44, end: 48 });
    expect(selector.prefix).toBe(family.repeat(2));
    expect(selector.suffix).toBe(family.repeat(2));
  });
  it('has less context at the edges of the text', () =>
    expect(toSelector('a word', { start: 0, end: 6 })).toMatchObject({ prefix: '', suffix: '' }));
});

describe('fromSelector', () => {
  it('finds untouched words exactly', () => expect(wordsOf(article, selectorOf('80'))).toEqual(['exact', '80', 24]));
  it('tells moved words by their context', () => {
    expect(wordsOf(`A new first line.\n\n${article}`, selectorOf('on Friday'))).toEqual([
      'moved',
      'on Friday',
      article.indexOf('on Friday') + 19,
    ]);
  });
  it('takes the second of two places where the context is the second one’s', () => {
    const second = selectorOf('on Friday', article, 1);
    expect(wordsOf(`Later. ${article}`, second)).toEqual(['moved', 'on Friday', second.start + 7]);
  });
  it('keeps to its place although its neighbours were edited', () => {
    const edited = article.replace('largest such sum', 'biggest sum so far').replace('come to ¥', 'rise to ¥');
    expect(wordsOf(edited, selectorOf('¥300 billion'))[0]).toBe('exact');
  });
  it.each([
    ['a digit', '¥300 billion', '¥800 billion'],
    ['the currency', '¥300 billion', '$300 billion'],
    ['the unit', '¥300 billion', '¥300 million'],
    ['a day', 'on Friday', 'on Monday'],
    ['a negation', 'would come to', 'would not come to'],
  ])('never takes words that differ in %s', (_, stored, now) => {
    expect(fromSelector(article.replaceAll(stored, now), selectorOf(stored)).state).toBe('missing');
  });
  it.each([
    ['in a word', 'Linus', 'Linus has', 'Millinus has'],
    ['in a longer number', '80', 'about 80', 'about 1,80'],
    ['in a decimal number', '80', '80 business', '80.7 business'],
    ['behind a minus sign', '80', 'about 80', 'about -80'],
    ['behind a hyphen', 'business', '80 business', '80 non-business'],
    ['before an apostrophe', 'minister', 'minister said', 'minister’s aide said'],
  ])('never matches %s', (_, stored, before, after) => {
    expect(fromSelector(article.replace(before, after), selectorOf(stored)).state).toBe('missing');
  });
  it('is ambiguous where two places are equally good, and names both', () => {
    const text = 'He left on Friday.';
    expect(fromSelector(`New. ${text} ${text}`, toSelector(text, { start: 8, end: 17 }))).toEqual({
      state: 'ambiguous',
      passages: [
        { start: 13, end: 22 },
        { start: 32, end: 41 },
      ],
    });
  });
  it('does not believe a short word that nothing around it vouches for', () => {
    expect(fromSelector('Nothing here is as it was, yet 80 stands.', selectorOf('80'))).toEqual({
      state: 'ambiguous',
      passages: [{ start: 31, end: 33 }],
    });
  });
  it('believes a long passage that stands alone', () => {
    const words = 'Investments, loans and credit would come to ¥300 billion';
    expect(wordsOf(`Quite another article. ${words}!`, selectorOf(words))).toEqual(['moved', words, 23]);
  });
  it('is missing where the words are gone, in an empty text, and past the end', () => {
    expect(fromSelector('', selectorOf('80'))).toEqual({ state: 'missing' });
    expect(fromSelector(article.slice(0, 10), selectorOf('80'))).toEqual({ state: 'missing' });
  });
  it('finds parts of words that were chosen as parts', () => {
    expect(wordsOf(`Intro. ${article}`, selectorOf('nus has mach'))).toEqual([
      'moved',
      'nus has mach',
      article.indexOf('nus has mach') + 7,
    ]);
  });
  it.each([
    ['日本語の文章も読めます。領土問題は解決していない。', '領土問題'],
    ['האיים נמצאים במחלוקת מאז סוף המלחמה', 'במחלוקת'],
    ['emoji 👨‍👩‍👧‍👦 here and more', '👨‍👩‍👧‍👦'],
    ['cafe\u0301 au lait', 'cafe\u0301'],
  ])('moves with %j', (text, words) => {
    const start = text.indexOf(words);
    const selector = toSelector(text, { start, end: start + words.length });
    expect(fromSelector(`¶ ${text}`, selector)).toEqual({ state: 'moved', passage: { start: start + 2, end: start + 2 + words.length } });
  });
  it('does not take a letter without its accent', () => {
    const text = 'a cafe, open now';
    expect(fromSelector('a cafe\u0301, open now', toSelector(text, { start: 2, end: 6 })).state).toBe('missing');
  });
  it('gives back every passage of the text it was made from, and a selector that may be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = graphemeFloor(text, a % text.length);
        const end = graphemeCeiling(text, Math.max(start + 1, b % (text.length + 1)));
        const selector = toSelector(text, { start, end });
        expect(Selector.safeParse(selector).success).toBe(true);
        expect(fromSelector(text, selector)).toEqual({ state: 'exact', passage: { start, end } });
      }),
    );
  });
});
