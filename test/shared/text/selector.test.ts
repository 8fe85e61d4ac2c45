import { describe, expect, it } from 'vitest';
import { CONTEXT, toSelector } from '../../../shared/text/to-selector';

const article =
  'Officials counted about 80 business agreements. Investments, loans and credit would come to ¥300 billion, the largest such sum. ' +
  'Linus has machines. The minister said on Friday that talks would go on. The envoy said on Friday that talks would end.';

const selectorOf = (words: string, text = article, nth = 0) => {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = text.indexOf(words, start + 1);
  return toSelector(text, { start, end: start + words.length });
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
