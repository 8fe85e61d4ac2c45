import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain, indexText } from '../../../shared/text/find-again';
import { graphemeCeiling, graphemeFloor } from '../../../shared/text/grapheme';
import { Selector } from '../../../shared/text/selector';
import { toSelector } from '../../../shared/text/to-selector';
import { article, find, selectorOf, wordsOf } from './finding';

describe('the same words', () => {
  it('at their old place are exact', () => expect(wordsOf(article, selectorOf('80'))).toEqual(['exact', '80', 24]));

  it('are told elsewhere by their context', () => {
    expect(wordsOf(`A new first line.\n\n${article}`, selectorOf('on Friday'))).toEqual([
      'moved',
      'on Friday',
      article.indexOf('on Friday') + 19,
    ]);
  });

  it('are taken at the second of two places where the context is the second one’s', () => {
    const second = selectorOf('on Friday', article, 1);
    expect(wordsOf(`Later. ${article}`, second)).toEqual(['moved', 'on Friday', second.start + 7]);
  });

  it('keep their place although their neighbours were edited', () => {
    const edited = article.replace('largest such sum', 'biggest sum so far').replace('come to ¥', 'rise to ¥');
    expect(wordsOf(edited, selectorOf('¥300 billion'))[0]).toBe('exact');
  });

  it('are never called changed for the sake of other words elsewhere, though those stand between the very neighbours they had', () => {
    const row = (sum: string, port: string): string =>
      `the council says that the ${port} took in ${sum} crowns from those who landed in that year`;
    const between = 'All that was written between is lost. '.repeat(60);
    const text = (port: string): string => `Once, ${row('80', 'harbour')}. ${between}Later, ${row('300', port)}.`;
    const now = text('port');
    expect(find(now, selectorOf('300 crowns from those', text('harbour')))).toMatchObject({
      state: 'ambiguous',
      candidates: [{ start: now.indexOf('300'), differences: [] }, { start: now.indexOf('80') }],
    });
  });

  it('are ambiguous at two equally good places, and both are named', () => {
    const text = 'He left on Friday.';
    expect(find(`New. ${text} ${text}`, toSelector(text, { start: 8, end: 17 }))).toMatchObject({
      state: 'ambiguous',
      candidates: [
        { start: 13, end: 22, differences: [] },
        { start: 32, end: 41, differences: [] },
      ],
    });
  });

  it('are ambiguous where a long passage stands twice among strangers', () => {
    const words = 'Investments, loans and credit would come to ¥300 billion, the largest such sum ever agreed';
    const found = find(`First. ${words}! Then again. ${words}?`, {
      exact: words,
      prefix: 'He told reporters: ',
      suffix: ' in one go.',
      start: 400,
      end: 490,
    });
    expect(found).toMatchObject({ state: 'ambiguous', candidates: [{ start: 7 }, { start: 111 }] });
  });

  it('are not believed where they are short and nothing around them vouches for them', () => {
    expect(find('Nothing here is as it was, yet 80 stands.', selectorOf('80'))).toMatchObject({
      state: 'missing',
      candidates: [{ start: 31, end: 33 }],
    });
  });

  it('of a deleted sentence are not taken from one of the same making', () => {
    const deleted = article.replace('The minister said on Friday that talks would go on. ', '');
    expect(['missing', 'ambiguous']).toContain(find(deleted, selectorOf('on Friday')).state);
  });

  it('of which one of two neighbours was deleted are not taken for each other', () => {
    const text = 'A lack of tangible progress on the row is a major setback for Abe.\n\nAbe claimed to have a close rapport with him.';
    expect(find(text.replace('for Abe.', 'for .'), selectorOf('Abe', text))).not.toHaveProperty('passage');
    expect(find(text.replace('Abe claimed', 'claimed'), selectorOf('Abe', text, 1))).not.toHaveProperty('passage');
  });

  it('of a deleted sentence are not taken from where a long name stands again', () => {
    const name = 'the Ministry of Economy, Trade and Industry';
    const text = `A spokesman for ${name} gave no reason for the delay. Months went by. Then ${name} published a list.`;
    const deleted = text.slice(text.indexOf('Months'));
    expect(find(deleted, selectorOf(name, text)).state).toBe('missing');
  });

  it('are believed where a whole sentence stands alone', () => {
    const words = 'Investments, loans and credit would come to ¥300 billion, the largest such sum ever to be agreed';
    const text = `Before it. ${words}. After it.`;
    expect(wordsOf(`Quite another article. ${words}!`, selectorOf(words, text))).toEqual(['moved', words, 23]);
  });

  it('are believed where a whole paragraph moved without its neighbours', () => {
    const lines = ['The board met late.', 'How it will get round this is not clear.', 'Nobody asked the captains.'];
    const found = wordsOf(
      ['One more day went by.', 'A ship came.', lines[1], 'The end.'].join('\n\n'),
      selectorOf(lines[1]!, lines.join('\n\n')),
    );
    expect(found).toEqual(['moved', lines[1], 37]);
  });

  it('are missing where they are gone, in an empty text, and past the end', () => {
    expect(find('', selectorOf('80'))).toEqual({ state: 'missing', candidates: [] });
    expect(find(article.slice(0, 10), selectorOf('80')).state).toBe('missing');
  });

  it('are found as parts of words where they were chosen as parts', () => {
    expect(wordsOf(`Intro. ${article}`, selectorOf('nus has mach'))).toEqual([
      'moved',
      'nus has mach',
      article.indexOf('nus has mach') + 7,
    ]);
  });

  it('need no stored place and no stored context', () => {
    expect(
      findAgain(indexText(article), { exact: '¥300 billion', prefix: 'credit would come to ', suffix: ', the largest' }),
    ).toMatchObject({ state: 'moved' });
    expect(findAgain(indexText(article), { exact: 'Friday', prefix: '', suffix: '' })).toMatchObject({ state: 'ambiguous' });
    expect(findAgain(indexText(article), { exact: 'Sunday', prefix: '', suffix: '' })).toEqual({ state: 'missing', candidates: [] });
  });

  it.each([
    ['日本語の文章も読めます。領土問題は解決していない。', '領土問題'],
    ['האיים נמצאים במחלוקת מאז סוף המלחמה', 'במחלוקת'],
    ['emoji 👨‍👩‍👧‍👦 here and more', '👨‍👩‍👧‍👦'],
    ['cafe\u0301 au lait', 'cafe\u0301'],
  ])('move with %j', (text, words) => {
    const selector = selectorOf(words, text);
    expect(find(`¶ ${text}`, selector)).toEqual({
      state: 'moved',
      passage: { start: selector.start + 2, end: selector.end + 2 },
      differences: [],
    });
  });
});

describe('a place inside a word or a number is none', () => {
  it('other than the word that the passage was cut from', () => {
    const text = 'On condition that no name be given he added: “We’ve said what we want.”';
    expect(find(text.replace('We’ve', 'Wexford’ve'), selectorOf('We', text))).not.toHaveProperty('passage');
    expect(wordsOf(`He wrote. ${text.replace('’', "'")}`, selectorOf('We', text)).slice(0, 2)).toEqual(['moved', 'We']);
  });

  it.each([
    ['in a word', 'Linus', 'Linus has', 'Millinus has'],
    ['in a longer number', '80', 'about 80', 'about 1,80'],
    ['in a decimal number', '80', '80 business', '80.7 business'],
    ['behind a minus sign', '80', 'about 80', 'about -80'],
    ['behind a hyphen', 'business', '80 business', '80 non-business'],
    ['before an apostrophe', 'minister', 'minister said', 'minister’s aide said'],
    ['before an accent', 'machines', 'machines', 'machines\u0301'],
  ])('%s', (_, stored, before, after) => {
    expect(find(article.replace(before, after), selectorOf(stored))).not.toHaveProperty('passage');
  });
});

describe('whatever the text', () => {
  it('gives back every passage of the text it was made from, and a selector that may be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = graphemeFloor(text, a % text.length);
        const end = graphemeCeiling(text, Math.max(start + 1, b % (text.length + 1)));
        const selector = toSelector(text, { start, end });
        expect(Selector.safeParse(selector).success).toBe(true);
        expect(find(text, selector)).toEqual({ state: 'exact', passage: { start, end }, differences: [] });
      }),
    );
  });
});
