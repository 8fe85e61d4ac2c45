import { expect, test } from 'vitest';
import { formatInstant, formatSpan, formatSpanShort, formatWithWeekday, precisionOf } from '../../../shared/dates/format-span';

const table = `
2016-12-16               | 16 December 2016                          | 16 Dec 2016            | day
2016-12                  | December 2016                             | Dec 2016               | month
1848                     | 1848                                      | 1848                   | year
184X                     | 1840s                                     | 1840s                  | decade
18XX                     | 19th century                              | 19th century           | century
20XX                     | 21st century                              | 21st century           | century
1XXX                     | 2nd millennium                            | 2nd millennium         | millennium
-04XX                    | 5th century BCE                           | 5th century BCE        | century
-00XX                    | 1st century BCE                           | 1st century BCE        | century
-044X                    | 450 to 441 BCE                            | 450 to 441 BCE         | decade
1848-05~                 | about May 1848                            | c. May 1848            | month
1956?                    | 1956, uncertain                           | 1956?                  | year
1956%                    | about 1956, uncertain                     | c. 1956?               | year
1956/1960~               | 1956 to about 1960                        | 1956 – c. 1960         | interval
1956?/1960               | 1956 (uncertain) to 1960                  | 1956?–1960             | interval
1956/1960                | 1956 to 1960                              | 1956–1960              | interval
1848-05/1848-06          | May to June 1848                          | May – Jun 1848         | interval
2016-12-16/2016-12-18    | 16 to 18 December 2016                    | 16 – 18 Dec 2016       | interval
2016-11-30/2016-12-02    | 30 November to 2 December 2016            | 30 Nov – 2 Dec 2016    | interval
2016-12-30/2017-01-02    | 30 December 2016 to 2 January 2017        | 30 Dec 2016 – 2 Jan 2017 | interval
-0099/-0043              | 100 to 44 BCE                             | 100 – 44 BCE           | interval
-0043/0014               | 44 BCE to 14 CE                           | 44 BCE – 14 CE         | interval
2014/..                  | 2014 onwards                              | 2014–                  | interval
1848/                    | from 1848, end unknown                    | 1848–?                 | interval
/1956                    | until 1956, start unknown                 | ?–1956                 | interval
../1956                  | up to 1956                                | –1956                  | interval
[..1955]                 | 1955 or earlier                           | 1955 or earlier        | list
[1957..]                 | 1957 or later                             | 1957 or later          | list
[1847..1849]             | some time from 1847 to 1849               | 1847–1849              | list
[1956,1957]              | 1956 or 1957                              | 1956 or 1957           | list
{1667,1670..1672}        | 1667 and 1670 to 1672                     | 1667 and 1670–1672     | list
-0043                    | 44 BCE                                    | 44 BCE                 | year
0000                     | 1 BCE                                     | 1 BCE                  | year
0079                     | 79 CE                                     | 79 CE                  | year
-0043-03-15              | 15 March 44 BCE                           | 15 Mar 44 BCE          | day
Y-170000002              | 170,000,003 BCE                           | 170,000,003 BCE        | year
1950S2                   | about 1950                                | c. 1950                | year
1848-21                  | spring 1848                               | spring 1848            | season
1848-30                  | summer 1848 (southern hemisphere)         | summer 1848 (southern hemisphere) | season
2016-33                  | first quarter of 2016                     | Q1 2016                | quarter
2016-37                  | January to April 2016                     | Jan to Apr 2016        | interval
2016-41                  | second half of 2016                       | H2 2016                | half year
1848-XX                  | 1848, month unknown                       | 1848, month unknown    | year
1848-05-XX               | May 1848, day unknown                     | May 1848, day unknown  | month
1848-XX-XX               | 1848, month and day unknown               | 1848, month and day unknown | year
156X-12-25               | 25 December, 1560s                        | 25 Dec, 1560s          | day
XXXX-12-25               | 25 December, year unknown                 | 25 Dec, year unknown   | day
2016-12-16T14:30         | 16 December 2016, 14:30                   | 16 Dec 2016, 14:30     | minute
2016-12-16T14:30:15Z     | 16 December 2016, 14:30:15 UTC            | 16 Dec 2016, 14:30:15 UTC | second
2016-12-16T14:30+09:00   | 16 December 2016, 14:30 UTC+09:00         | 16 Dec 2016, 14:30 UTC+09:00 | minute
`;

test.each(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
)('%s is “%s”', (edtf, long, short, precision) => {
  expect([formatSpan(edtf), formatSpanShort(edtf), precisionOf(edtf)]).toEqual([long, short, precision]);
});

test.each([
  ['2016-12-16', 'en-US', 'December 16, 2016'],
  ['2016-12-16', 'de', '16. Dezember 2016'],
  ['2016-12-16', 'ja', '2016年12月16日'],
  ['-0043-03-15', 'de', '15. März 44 v. Chr.'],
  ['-0043-03-15', 'ja', '紀元前44年3月15日'],
  ['0079', 'de', '79 n. Chr.'],
  ['1582-10-04', 'en', '4 October 1582'],
  ['1500-02-28', 'fr', '28 février 1500'],
])('%s in %s is %s', (edtf, locale, words) => {
  expect(formatSpan(edtf, locale)).toBe(words);
});

test('a plain day can have its weekday', () => {
  expect(formatWithWeekday('2016-12-16')).toBe('Friday 16 December 2016');
  expect(formatWithWeekday('2016-12')).toBe('December 2016');
  expect(formatWithWeekday('-0043-03-15')).toBe('15 March 44 BCE');
});

const at = (year: number, month = 0, day = 1, hour = 0, minute = 0) => {
  const date = new Date(Date.UTC(2000, month, day, hour, minute));
  return date.setUTCFullYear(year);
};

test.each([
  [at(2016, 11, 16, 14, 30), 'minute', '14:30'],
  [at(2016, 11, 16, 14), 'hour', '14:00'],
  [at(2016, 11, 16), 'hour', '16 Dec 2016'],
  [at(2016, 11, 16), 'day', '16 Dec 2016'],
  [at(2016, 11), 'month', 'Dec 2016'],
  [at(2016, 9), 'quarter', 'Q4 2016'],
  [at(1840), 'decade', '1840'],
  [at(79), 'year', '79 CE'],
  [at(0), 'year', '1 BCE'],
  [at(-43), 'year', '44 BCE'],
  [at(-99), 'century', '100 BCE'],
  [at(-43, 2, 15), 'day', '15 Mar 44 BCE'],
  [-170_000_002 * 365.2425 * 86_400_000, 'millennium', '169,998,033 BCE'],
] as const)('an axis tick at %d by the %s is %s', (ms, unit, words) => {
  expect(formatInstant(ms, unit)).toBe(words);
});
