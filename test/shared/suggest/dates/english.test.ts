import { describe, expect, it } from 'vitest';
import { suggestDates } from '../../../../shared/suggest/dates';
import { found, published } from './found';

describe('days of the week', () => {
  it('takes the day of publication itself', () => {
    expect(found('The leaders agreed Friday to start talks.')).toEqual(['Friday → 2016-12-16']);
  });
  it('goes back with a past tense and ahead with a future one', () => {
    expect(found('They met on Tuesday.')).toEqual(['Tuesday → 2016-12-13']);
    expect(found('They will meet on Tuesday.')).toEqual(['Tuesday → 2016-12-20']);
    expect(found('The talks, which were due to end on Sunday, go on.')).toEqual(['Sunday → 2016-12-18']);
  });
  it('hears "last", "next" and the week', () => {
    expect(found('last Friday, next Friday, Tuesday of next week')).toEqual([
      'last Friday → 2016-12-09',
      'next Friday → 2016-12-23',
      'Tuesday of next week → 2016-12-20',
    ]);
  });
});

describe('months and days without a year', () => {
  it('go where the tense points', () => {
    expect(found('Mr Lee, who will take office in January, spoke.')).toEqual(['January → 2017-01']);
    expect(found('The average age was 80.7 as of March.')).toEqual(['March → 2016-03']);
  });
  it('are the nearest without a sign of tense', () => {
    expect(found('A photograph, Jan. 5')).toEqual(['Jan. 5 → 2017-01-05']);
  });
  it('stay in the past that the sentence before told', () => {
    expect(found('It was invaded on March 20, 2003. The capital fell on April 9.')).toEqual([
      'March 20, 2003 → 2003-03-20',
      'April 9 → 2003-04-09',
    ]);
  });
});

describe('a history', () => {
  const story = (text: string) => found(text, { published: null });
  it('keeps the year that was named last, also in a heading', () => {
    expect(story('1944\n\nOn 6 June they landed. In August the city was free.')).toEqual([
      '1944 → 1944',
      '6 June → 1944-06-06',
      'August → 1944-08',
    ]);
  });
  it('goes on into the next year', () => {
    expect(story('The siege began in November 1941. In January it was lifted.')).toEqual(['November 1941 → 1941-11', 'January → 1942-01']);
  });
  it('is not moved by a year that is mentioned in passing', () => {
    expect(
      story('On 3 March 1862 the ships met. It was, said a book of 1931, the first such battle. On 9 March they met again.').at(-1),
    ).toBe('9 March → 1862-03-09');
  });
  it('counts from what was just named', () => {
    expect(
      story('They left on 4 May 1870. Two days later it rained. The following year they were back, and that summer they stayed.'),
    ).toEqual(['4 May 1870 → 1870-05-04', 'Two days later → 1870-05-06', 'The following year → 1871', 'that summer → 1871-22']);
  });
  it('reads bare numbers as years before Christ where the text counts so', () => {
    expect(story('From 499 to 493 BC they fought; in 490 BC again. Peace came in 449, and by 431 BC war.').slice(-2)).toEqual([
      '449 → -0448',
      '431 BC → -0430',
    ]);
  });
});

describe('what EDTF has a form for', () => {
  it.each([
    ['the summer of 1944', '1944-22'],
    ['the third quarter of 2016', '2016-35'],
    ['Q3 2016', '2016-35'],
    ['the second half of 2008', '2008-41'],
    ['the mid-1990s', '199X'],
    ['the nineteenth century', '18XX'],
    ['the 4th century BC', '-03XX'],
    ['c. 1850', '1850~'],
    ['44 BC', '-0043'],
    ['AD 79', '0079'],
    ['last week', '2016-12-05/2016-12-11'],
    ['the three months to June', '2016-04/2016-06'],
    ['the year ended March 31, 2016', '2015-04-01/2016-03-31'],
    ['the first nine months of 2016', '2016-01/2016-09'],
    ['the past three years', '2013/2016'],
    ['two and a half years ago', '2014-06~'],
    ['8 p.m. on Friday', '2016-12-16T20:00'],
    ['2016-12-15T20:00:00Z', '2016-12-15T20:00:00Z'],
    ['15/12/2016', '2016-12-15'],
    ['Dec. 7, 1941', '1941-12-07'],
    ['the 6th of June 1944', '1944-06-06'],
    ['9/11', '2001-09-11'],
    ['Easter 1916', '1916-04-23'],
    ['Thanksgiving Day 2016', '2016-11-24'],
    ['the day before yesterday', '2016-12-14'],
    ['the end of last year', '2015'],
  ])('%s is %s', (words, edtf) => expect(found(words)).toEqual([`${words} → ${edtf}`]));
});

describe('a range', () => {
  it('is its two ends, each with the interval', () => {
    const [first, second] = suggestDates('It ran from June to August 1942.', { published });
    const range = { start: 12, end: 31, text: 'June to August 1942', edtf: '1942-06/1942-08' };
    expect(first).toMatchObject({ text: 'June', edtf: '1942-06', range });
    expect(second).toMatchObject({ text: 'August 1942', edtf: '1942-08', range });
  });
  it.each([
    ['5–8 May 1915', '1915-05-05/1915-05-08'],
    ['between 1941 and 1945', '1941/1945'],
    ['1914–18', '1914/1918'],
    ['499-493 BC', '-0498/-0492'],
    ['November 1941 to March 1942', '1941-11/1942-03'],
  ])('%s is %s', (words, edtf) => expect(suggestDates(words, { published })[0]?.range?.edtf).toBe(edtf));
});

describe('words that leave open which day they mean', () => {
  it.each(['four years ago', 'three weeks ago'])('neither of two numbers is taken before %s', (words) =>
    expect(found(`two or ${words}`)).toEqual([`${words} → null`]),
  );
  it.each(['03/04/2016', '3-4-2016', 'Independence Day', 'Election Day 2014'])('%s is given no date', (words) => {
    expect(suggestDates(words, { published })).toMatchObject([{ text: words, edtf: null, reason: expect.stringContaining('do not say') }]);
  });
  it.each([
    ['03/03/2016', '2016-03-03'],
    ['3.4.2016', '2016-04-03'],
  ])('%s has one reading, %s', (words, edtf) => expect(suggestDates(words, { published })).toMatchObject([{ edtf }]));
});

describe('words that only look like dates', () => {
  it.each([
    'Theresa May may march, 80 years old, down the Long March.',
    'A 37-year-old of 1600 Pennsylvania Avenue won 3-2 in Room 1912.',
    'It needs 2048 MB, costs $1999 and serves 1,956 people on Flight 1549.',
    'Call 0191 555 2016; the 1024-bit key is 80.7 percent done.',
    'They had to fall back; a second book fell, and spring water rose.',
    'More than 2000 people saw 1500 soldiers at USA Today.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('words that name no time', () => {
  it('are given with a reason', () => {
    for (const words of ['recently', 'decades-long', 'every day', 'in the foreseeable future']) {
      const [only] = suggestDates(`It was ${words} so.`, { published });
      expect(only).toMatchObject({ edtf: null, anchor: null, direction: null });
      expect(only!.reason).toMatch(/^[A-Z].*\.$/);
    }
  });
  it('and so is a date that does not exist', () => {
    expect(suggestDates('On 30 February 2016', { published })[0]).toMatchObject({
      edtf: null,
      reason: 'There is no such day in the calendar.',
    });
  });
});

describe('what a suggestion rests on', () => {
  it('is said: the rule, the date counted from and the way', () => {
    expect(suggestDates('They met on Tuesday and will meet next month. In 1956 they signed.', { published })).toMatchObject([
      { rule: 'weekday', anchor: '2016-12-16', direction: 'past' },
      { rule: 'month', anchor: '2016-12-16', direction: 'future' },
      { rule: 'year', anchor: null, direction: null },
    ]);
  });
  it('is the text itself where it counts from another date', () => {
    expect(suggestDates('They met on 4 May 2016. The next day they left.', { published })[1]).toMatchObject({
      edtf: '2016-05-05',
      anchor: '2016-05-04',
    });
  });
});

describe('a stretch with an end or a beginning', () => {
  it.each([
    ['The three months, which began on 1 June 2016, were dry.', '2016-06-01/2016-08-31'],
    ['Sales fell in the three months ended May 30, 2016.', '2016-03-01/2016-05-30'],
    ['Sales fell in the three months to June 2016.', '2016-04/2016-06'],
    ['Sales fell in the two weeks to June 2016.', null],
    ['Sales fell in the 100 days to June 2016.', null],
  ])('%s', (text, edtf) => expect(suggestDates(text, { published })[0]?.edtf).toBe(edtf));
});

describe('a date named before', () => {
  it('does not lend its year to a day that this year has not', () => {
    expect(found('In March 1943 he came. On 31 April he left.', { published: null })).toEqual(['March 1943 → 1943-03', '31 April → null']);
  });
  it('that is too coarse is counted from by nothing finer, nor is the publication date in its stead', () => {
    expect(suggestDates('A storm came in 2010. Three months later it rained.', { published })[1]).toMatchObject({
      edtf: null,
      reason: 'This counts from a date named before, which is not named finely enough.',
    });
  });
});

describe('without a publication date', () => {
  it('says why a relative date has no value', () => {
    for (const words of ['yesterday', 'last year', 'two weeks ago', 'on Friday', 'in March']) {
      const [first] = suggestDates(`They met ${words}.`);
      expect(first).toMatchObject({ edtf: null, anchor: null, direction: null });
      expect(first!.reason).toBe('This counts from the publication date, and none is stated.');
    }
  });
  it('and why one stated too coarsely does not help', () => {
    expect(suggestDates('They met yesterday, as they did last year.', { published: '2016-12' })).toMatchObject([
      { edtf: null, reason: 'This counts from the publication date, which is not stated finely enough.' },
      { edtf: '2015' },
    ]);
  });
  it.each(['at Christmas', 'in the summer', 'one and a half years ago', 'in the same month last year'])(
    'nor does a year by itself for what is finer: %s',
    (words) =>
      expect(suggestDates(`They met ${words}.`, { published: '2016' })).toMatchObject([
        { edtf: null, reason: 'This counts from the publication date, which is not stated finely enough.' },
      ]),
  );
});
