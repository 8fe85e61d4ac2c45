import { describe, expect, it } from 'vitest';
import { article, find, selectorOf, story } from './finding';

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
