import { describe, expect, test } from 'vitest';
import { DateSpan } from '../../../shared/dates/date-span';
import { describeDate } from '../../../shared/dates/describe-date';
import { isEdtf } from '../../../shared/dates/edtf-check';
import { readDate, type ReadDateOptions } from '../../../shared/dates/read-date';
import { dateRows } from './date-table';

const published = '2016-12-16';
const rows = dateRows();
const relativeGroup = 'counted from Friday 16 December 2016';

function span(words: string, options: ReadDateOptions = { reference: published }) {
  const read = readDate(words, options);
  if (!read.ok) throw new Error(`${words}: ${read.error.message}`);
  return read.span;
}

function failure(words: string, options: ReadDateOptions = { reference: published }) {
  const read = readDate(words, options);
  return read.ok ? read.span.edtf : read.error;
}

describe('the table of dates', () => {
  test('is not small', () => expect(rows.length).toBeGreaterThan(190));

  test.each(rows)('$group: $words is $edtf', ({ words, edtf, earliest, latest, rule }) => {
    expect(describeDate(words, { reference: published })).toMatchObject({ edtf, earliest, latest, rule });
  });

  test.each(rows)('$words becomes a valid DateSpan that other software can read', ({ words, edtf }) => {
    const read = span(words);
    expect(DateSpan.parse(read)).toEqual(read);
    expect(isEdtf(read.edtf)).toBe(true);
    expect(span(edtf, {})).toMatchObject({ edtf, earliest: read.earliest, latest: read.latest, start: read.start, end: read.end });
  });

  test.each(rows)('$words needs a reference only where it counts from one', ({ group, words }) => {
    const read = readDate(words);
    expect(read.ok ? 'read' : read.error.code).toBe(group === relativeGroup ? 'needs-reference' : 'read');
    expect(span(words).reference).toBe(group === relativeGroup ? published : null);
  });

  test.each(rows)('$words is explained in one sentence without a year zero', ({ words }) => {
    const { reading } = span(words);
    expect(reading).toMatch(/^“.+\.$/);
    expect(reading).not.toMatch(/\b0 (B?CE)|\byear 0\b/);
  });
});

test('bounds are the first and the last millisecond', () => {
  const { earliest, latest } = span('2016-12-16');
  expect([earliest, latest]).toEqual([Date.UTC(2016, 11, 16), Date.UTC(2016, 11, 17) - 1]);
});

test('open and unknown ends are kept apart', () => {
  expect(span('1848/')).toMatchObject({ start: 'known', end: 'unknown', latest: null });
  expect(span('1848/..')).toMatchObject({ start: 'known', end: 'open', latest: null });
  expect(span('/1848')).toMatchObject({ start: 'unknown', end: 'known', earliest: null });
  expect(span('../1848')).toMatchObject({ start: 'open', end: 'known', earliest: null });
});

test('the zone of a time is kept and not applied', () => {
  const [floating, tokyo] = [span('2016-12-16T14:30'), span('2016-12-16T14:30+09:00')];
  expect(tokyo.earliest).toBe(floating.earliest);
  expect(tokyo.edtf).toBe('2016-12-16T14:30+09:00');
  expect(tokyo.conventions).toContain('the time is the one on the clock where it was written: its zone is kept, not applied');
});

describe('tense', () => {
  const wednesday = '2016-12-14';
  test.each([
    ['Friday', 'Putin will visit Japan on Friday.', '2016-12-16'],
    ['Friday', 'Friday’s talks were held in Tokyo.', '2016-12-09'],
    ['Friday', 'Abe, who will host Putin, said Friday the talks went well.', '2016-12-09'],
    ['Friday', 'Putin said Abe will come Friday.', '2016-12-16'],
    ['Wednesday', 'The talks will open Wednesday.', '2016-12-14'],
    ['March', 'They met in March.', '2016-03'],
    ['March', 'They agreed to meet again in March.', '2017-03'],
    ['next Monday', 'He said it last week, next Monday it was.', '2016-12-19'],
  ])('%s in “%s” is %s', (words, context, edtf) => {
    expect(span(words, { reference: wednesday, context }).edtf).toBe(edtf);
  });

  test('what decided is kept as a convention', () => {
    const { conventions } = span('Friday', { reference: wednesday, context: 'They will meet on Friday.' });
    expect(conventions).toEqual(['the sentence speaks of the future']);
  });
});

describe('the reference', () => {
  test.each([
    ['this year', '2016', '2016'],
    ['last year', '2016-12', '2015'],
    ['last month', '2016-12', '2016-11'],
    ['this year', '2016~', '2016~'],
    ['yesterday', '2016-12-16?', '2016-12-15?'],
    ['yesterday', '2016-12-16T09:00+09:00', '2016-12-15'],
    ['last month', '2017-01', '2016-12'],
    ['yesterday', '2016-03-01', '2016-02-29'],
    ['last year', '0001', '0000'],
  ])('“%s” from %s is %s', (words, reference, edtf) => {
    expect(span(words, { reference })).toMatchObject({ edtf, reference });
  });

  test.each([
    ['Friday', '2016-12'],
    ['last month', '2016'],
    ['this year', '201X'],
    ['today', '2016-12-15/2016-12-16'],
    ['last year', '2016/..'],
    ['last year', 'December'],
    ['last year', null],
  ])('“%s” cannot be counted from %s', (words, reference) => {
    expect(failure(words, { reference })).toMatchObject({ code: 'needs-reference' });
  });

  test('says when a day is needed', () => {
    expect(failure('Friday', { reference: '2016-12' })).toMatchObject({ message: expect.stringContaining('the day of publication') });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello', 'unreadable'],
    ['Christmas', 'unreadable'],
    ['../..', 'unreadable'],
    ['/', 'unreadable'],
    ['1848-1849-1850', 'unreadable'],
    ['since until 1848', 'unreadable'],
    ['about 12,000 BC', 'unreadable'],
    ['0 BC', 'unreadable'],
    ['recently', 'vague'],
    ['decades-long', 'vague'],
    ['soon', 'vague'],
    ['a few years ago', 'vague'],
    ['in recent years', 'vague'],
    ['1900-02-29', 'impossible'],
    ['29 February 1900', 'impossible'],
    ['31 April 2016', 'impossible'],
    ['2016-04-31', 'impossible'],
    ['1900-02-3X', 'impossible'],
    ['2016-13', 'impossible'],
    ['31/13/2016', 'impossible'],
    ['2016-12-16T25:00', 'impossible'],
    ['2016-12-16T24:00', 'impossible'],
    ['1960/1950', 'impossible'],
    ['from 1960 to 1950', 'impossible'],
    ['[1848-05..1848-03]', 'impossible'],
    ['Monday 16 December 2016', 'impossible'],
    ['昭和64年3月1日', 'impossible'],
    ['明治3年5月1日', 'impossible'],
    ['令和5年2月29日', 'impossible'],
    ['03/04/2016', 'ambiguous'],
    ['16/12/16', 'ambiguous'],
    ['May ’48', 'ambiguous'],
    ['1907/08', 'ambiguous'],
    ['79', 'ambiguous'],
    ['800', 'ambiguous'],
    ['fiscal 2016', 'ambiguous'],
    ['FY2016', 'ambiguous'],
    ['two days earlier', 'needs-reference'],
    ['that day', 'needs-reference'],
    ['the next year', 'needs-reference'],
    ['the previous month', 'needs-reference'],
    ['later the day', 'needs-reference'],
  ])('“%s” is %s', (words, code) => {
    expect(failure(words)).toMatchObject({ code });
  });

  test('a long or hostile text is refused in a moment', () => {
    for (const words of ['x'.repeat(5_000), 'from to - - - '.repeat(11), '1-'.repeat(79), 'about from 1 to '.repeat(9), 'c. '.repeat(50)]) {
      const start = performance.now();
      expect(failure(words)).toMatchObject({ code: 'unreadable' });
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('settings', () => {
  test('the order settles 03/04/2016', () => {
    expect(span('03/04/2016', { order: 'dmy' }).edtf).toBe('2016-04-03');
    expect(span('03/04/2016', { order: 'mdy' }).edtf).toBe('2016-03-04');
    expect(span('16/12/2016', { order: 'mdy' }).edtf).toBe('2016-12-16');
  });

  test.each([
    ['spring 1848', '1848-29', 'spring is September to November (southern hemisphere)'],
    ['1848-21', '1848-29', 'spring is September to November (southern hemisphere)'],
    ['summer 2016', '2016-30', 'summer is December to February, of the year it begins in (southern hemisphere)'],
  ])('%s in the south is %s', (words, edtf, convention) => {
    expect(span(words, { hemisphere: 'south' })).toMatchObject({ edtf, conventions: [convention] });
  });

  test('the coder who accepted it is kept', () => {
    expect(span('1848', { coder: 'ada' }).resolvedBy).toBe('ada');
    expect(span('1848').resolvedBy).toBeNull();
  });
});

test.each([
  ['Friday', '“Friday” is the day of publication, Friday 16 December 2016.'],
  ['last Friday', '“last Friday” is Friday 9 December 2016, the last one before publication on Friday 16 December 2016.'],
  ['last year', '“last year” is 2015, counted from publication on Friday 16 December 2016.'],
  ['c. May 1848', '“c. May 1848” is read as about May 1848.'],
  ['16 December 2016', '“16 December 2016” names a day.'],
  ['2016-12', '“2016-12” is EDTF: December 2016.'],
  ['平成28年12月16日', '“平成28年12月16日” is 16 December 2016 in the Gregorian calendar.'],
  ['the 1840s', '“the 1840s” is read as the 1840s.'],
])('the reading of %s', (words, reading) => {
  expect(span(words).reading).toBe(reading);
});

test.each([
  ['19th century', 'the 19th century is written as the years 1800 to 1899; counted strictly it is 1801 to 1900'],
  ['1st century', 'the 1st century is written as the years 1 BCE to 99; counted strictly it is 1 to 100'],
  ['winter 2016', 'winter is December to February, of the year it begins in (northern hemisphere)'],
  ['late 1840s', '“late” is taken as the years 1847 to 1849'],
  ['184X~', '184X~ is written 1840~/1849~, which other software can read'],
  ['1921-24', 'read as a date of ISO 8601; write 1921–1924 for the years'],
  ['25 October 1917 (O.S.)', 'a day of the Julian calendar (Old Style), written in the Gregorian'],
  ['15 March 44 BC', 'read on the Gregorian calendar, extended back; add “O.S.” for a day of the Julian one'],
])('%s states its convention', (words, convention) => {
  expect(span(words).conventions).toContain(convention);
});

test.each([
  ['25 October 1917 (O.S.)', 'julian'],
  ['Showa 31', 'japanese'],
  ['平成28年', 'japanese'],
  ['2016年', 'gregorian'],
])('%s is of the %s calendar and keeps its words', (words, calendar) => {
  expect(span(words)).toMatchObject({ calendar, words });
});
