import { expect, test } from 'vitest';
import { extentOf } from '../../../shared/dates/extent';

const day = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : String(ms));

const table = `
1848               | 1848-01-01 | 1848-01-01 | 1848-12-31 | 1848-12-31 | known known     |
2016-12-16         | 2016-12-16 | 2016-12-16 | 2016-12-16 | 2016-12-16 | known known     |
1848~              | 1848-01-01 | 1848-01-01 | 1848-12-31 | 1848-12-31 | known known     | approximate
1848?              | 1848-01-01 | 1848-01-01 | 1848-12-31 | 1848-12-31 | known known     | uncertain
1848%              | 1848-01-01 | 1848-01-01 | 1848-12-31 | 1848-12-31 | known known     | approximate uncertain
184X               | 1840-01-01 | 1849-01-01 | 1840-12-31 | 1849-12-31 | known known     | unspecified
1848-XX            | 1848-01-01 | 1848-12-01 | 1848-01-31 | 1848-12-31 | known known     | unspecified
1956/1960          | 1956-01-01 | 1956-01-01 | 1960-12-31 | 1960-12-31 | known known     |
1956~/1960?        | 1956-01-01 | 1956-01-01 | 1960-12-31 | 1960-12-31 | known known     | approximate uncertain
195X/1960          | 1950-01-01 | 1959-01-01 | 1960-12-31 | 1960-12-31 | known known     | unspecified
1848/..            | 1848-01-01 | 1848-01-01 | Infinity   | Infinity   | known open      |
1848/              | 1848-01-01 | 1848-01-01 | 1848-12-31 | Infinity   | known unknown   |
../1956            | -Infinity  | -Infinity  | 1956-12-31 | 1956-12-31 | open known      |
/1956              | -Infinity  | 1956-01-01 | 1956-12-31 | 1956-12-31 | unknown known   |
[..1955]           | -Infinity  | 1955-01-01 | -Infinity  | 1955-12-31 | open known      | unspecified
[1957..]           | 1957-01-01 | Infinity   | 1957-12-31 | Infinity   | known open      | unspecified
[1848]             | 1848-01-01 | 1848-01-01 | 1848-12-31 | 1848-12-31 | known known     |
[1848-03..1848-05] | 1848-03-01 | 1848-05-01 | 1848-03-31 | 1848-05-31 | known known     | unspecified
{1667,1670..1672}  | 1667-01-01 | 1672-01-01 | 1667-12-31 | 1672-12-31 | known known     |
1848-21            | 1848-03-01 | 1848-03-01 | 1848-05-31 | 1848-05-31 | known known     |
1950S2             | 1900-01-01 | 1999-01-01 | 1900-12-31 | 1999-12-31 | known known     | unspecified
`;

test.each(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
)('%s', (edtf, earliest, latestStart, earliestEnd, latest, ends, marks) => {
  const extent = extentOf(edtf);
  expect([extent.earliest, extent.latestStart, extent.earliestEnd, extent.latest].map(day)).toEqual([
    earliest,
    latestStart,
    earliestEnd,
    latest,
  ]);
  expect(`${extent.start} ${extent.end}`).toBe(ends);
  expect((['approximate', 'uncertain', 'unspecified'] as const).filter((mark) => extent[mark]).join(' ')).toBe(marks);
});

test('the same string gives the same object', () => {
  expect(extentOf('1848-05')).toBe(extentOf('1848-05'));
});

test('a string that is no date is a surprise', () => {
  expect(() => extentOf('Friday')).toThrow('Not EDTF: Friday');
  expect(() => extentOf('1900-02-29')).toThrow('no such day');
});
