import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAgain, indexText, type Found } from '../../../shared/text/find-again';
import { graphemeCeiling, graphemeFloor } from '../../../shared/text/grapheme';
import { Selector } from '../../../shared/text/selector';
import { toSelector } from '../../../shared/text/to-selector';

const article =
  'Officials counted about 80 business agreements. Investments, loans and credit would come to ¥300 billion, the largest such sum. ' +
  'Linus has machines. The minister said on Friday that talks would go on. The envoy said on Friday that talks would end.';

const selectorOf = (words: string, text = article, nth = 0): Selector => {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = text.indexOf(words, start + 1);
  return toSelector(text, { start, end: start + words.length });
};
const find = (text: string, selector: Selector): Found => findAgain(indexText(text), selector);
const wordsOf = (text: string, selector: Selector): unknown[] => {
  const found = find(text, selector);
  return 'passage' in found ? [found.state, text.slice(found.passage.start, found.passage.end), found.passage.start] : [found.state];
};
/** The state, the first place and its differences as "kind: was → is". */
const story = (text: string, selector: Selector): unknown[] => {
  const found = find(text, selector);
  const [first] = 'passage' in found ? [{ ...found.passage, differences: found.differences }] : found.candidates;
  return [
    found.state,
    first && text.slice(first.start, first.end),
    ...(first?.differences ?? []).map(({ kind, was, is }) => `${kind}: ${was} → ${is}`),
  ];
};

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

describe('other words are changed, and said to be', () => {
  it.each([
    ['a digit', '¥300 billion', '¥800 billion', 'number: 300 → 800'],
    ['a digit and the unit', '¥300 billion', '¥30 million', 'number: 300 → 30', 'unit: billion → million'],
    ['a decimal point', '¥300 billion', '¥3.00 billion', 'number: 300 → 3.00'],
    ['the currency', '¥300 billion', '$300 billion', 'currency: ¥ → $'],
    ['the unit', '¥300 billion', '¥300 million', 'unit: billion → million'],
    ['a day', 'on Friday', 'on Monday', 'date: Friday → Monday'],
    ['a negation', 'would come to', 'would not come to', 'negation:  → not'],
    ['a modal', 'would come to', 'could come to', 'modal: would → could'],
    ['a name', 'Linus', 'Minna', 'name: Linus → Minna'],
    ['a word', 'the largest such sum', 'the smallest such sum', 'words: largest → smallest'],
    ['a sign', 'largest such sum. Linus', 'largest such sum? Linus', 'words: . → ?'],
    ['a missing word', 'loans and credit', 'loans credit', 'words: and → '],
    ['a space that parts a word', 'machines', 'mach ines', 'words: machines → mach ines'],
    ['a space that parts a number', '¥300 billion', '¥30 0 billion', 'number: 300 → 30 0'],
  ])('%s', (_, stored, now, ...differences) => {
    expect(story(article.replace(stored, now), selectorOf(stored))).toEqual(['changed', now, ...differences]);
  });

  it.each([
    [
      'German',
      'Der Minister sagte, man werde die Inseln im Januar nicht besuchen und 80,7 Millionen Euro bereitstellen.',
      'werde die Inseln im Januar nicht besuchen',
      ['nicht ', '', 'negation: nicht → '],
      ['Januar', 'Februar', 'date: Januar → Februar'],
    ],
    [
      'Russian',
      'Министр заявил в пятницу, что переговоры не завершены и стороны выделят 300 миллиардов рублей.',
      'в пятницу, что переговоры не завершены',
      ['пятницу', 'среду', 'date: пятницу → среду'],
      ['не ', '', 'negation: не → '],
    ],
    [
      'Japanese',
      '両首脳は金曜日、四島での共同経済活動に向けた協議を始めることで合意した。投資と融資は総額三千億円になる。',
      '総額三千億円',
      ['三千億', '八千億', 'number: 三 → 八'],
      ['円', '元', 'currency: 円 → 元'],
    ],
    [
      'Arabic',
      'قال الوزير يوم الجمعة إن المحادثات لن تستمر وإن المبلغ يصل إلى 300 مليار ين وفق بيان الحكومة.',
      'المبلغ يصل إلى 300 مليار ين',
      ['300', '800', 'number: 300 → 800'],
      ['مليار', 'مليون', 'unit: مليار → مليون'],
    ],
  ] as [string, string, string, ...[string, string, string][]][])('in %s', (_, text, words, ...edits) => {
    for (const [before, after, difference] of edits) {
      const now = words.replace(before, after);
      expect(story(`— ${text.replace(words, now)}`, selectorOf(words, text))).toEqual(['changed', now, difference]);
    }
  });

  it('even where the old words stand elsewhere', () => {
    expect(story(article.replace('on Friday', 'on Monday'), selectorOf('on Friday')).slice(0, 2)).toEqual(['changed', 'on Monday']);
  });

  it('ranks the place first and names at most ten', () => {
    const rows = Array.from({ length: 40 }, (_, row) => `Row ${row} of the table says that ${row * 7} ships landed.`);
    const text = rows.join('\n');
    const found = find(text.replace('that 140 ships landed', 'that 141 ships landed'), selectorOf('140 ships', text));
    expect(found.state).toBe('changed');
    if ('passage' in found) return;
    expect(found.candidates.length).toBeLessThanOrEqual(10);
    expect(found.candidates[0]).toMatchObject({ start: text.indexOf('140 ships') });
  });
});

describe('what leaves the meaning alone is moved, and said', () => {
  it.each([
    [
      'white space',
      'The minister said on Friday',
      'The minister\nsaid\u00a0on  Friday',
      'space:   → \n',
      'space:   → \u00a0',
      'space:   →   ',
    ],
    ['quotation marks', '“We agree,” he said', '"We agree," he said', 'quotes: “ → "', 'quotes: ” → "'],
    ['an apostrophe', 'the envoy’s aide', "the envoy's aide", "quotes: envoy’s → envoy's"],
    ['a hyphen', 'economic co-operation', 'economic cooperation', 'hyphen: co-operation → cooperation'],
    ['a hyphen instead of a space', 'a decades-long row', 'a decades long row', 'hyphen: - →  '],
    ['a word parted at the end of a line', 'cooperation at sea', 'coopera-\ntion at sea', 'hyphen: cooperation → coopera-\ntion'],
    ['a soft hyphen', 'cooperation at sea', 'coop\u00aderation at sea', 'hyphen: cooperation → coop\u00aderation'],
    ['dashes', 'talks — at last', 'talks – at last', 'hyphen: — → –'],
    [
      'letter case',
      'Joint Economic Activities',
      'joint economic activities',
      'case: Joint → joint',
      'case: Economic → economic',
      'case: Activities → activities',
    ],
  ])('%s', (_, stored, now, ...differences) => {
    const text = `The paper wrote about ${stored} in the morning, and nothing else of note happened.`;
    expect(story(text.replace(stored, now), selectorOf(stored, text))).toEqual(['moved', now, ...differences]);
  });

  it.each([
    ['a hyphen beside a digit', 'from 10-20 ships', 'from 1020 ships'],
    ['a minus', 'fell to -5 degrees', 'fell to 5 degrees'],
    ['a space that makes another word', 'is now here for good', 'is nowhere for good'],
    ['feet and inches', 'a 5′ mast', 'a 5″ mast'],
    ['a unit in another case', 'of 20 MW at most', 'of 20 mW at most'],
    ['an acronym', 'told US officials', 'told us officials'],
    ['a quotation turned into words of one’s own', 'the “joint” plan', 'the joint plan'],
  ])('but not %s', (_, stored, now) => {
    const text = `The paper wrote about it ${stored} in the morning, and nothing else of note happened.`;
    expect(story(text.replace(stored, now), selectorOf(stored, text)).slice(0, 2)).toEqual(['changed', now]);
  });

  it('at the old place and elsewhere, with the same letters spelt in one character or in two', () => {
    const text = 'They met in the café at the harbour.';
    expect(story(text.normalize('NFD'), selectorOf('the café', text))).toEqual(['moved', 'the cafe\u0301']);
  });

  it('but a letter without its accent is another letter', () => {
    const text = 'a cafe, open now';
    expect(find('a cafe\u0301, open now', selectorOf('cafe', text)).state).toBe('changed');
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
