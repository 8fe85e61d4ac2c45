import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEdtf } from '../../../shared/dates/edtf-check';
import { parseEdtf, writeDate, writeYear } from '../../../shared/dates/edtf-value';
import { isoBounds } from '../../../shared/dates/describe-date';
import { readDate } from '../../../shared/dates/read-date';

const year = fc.integer({ min: -9_999, max: 9_999 });
const mask = fc
  .tuple(
    year.filter((y) => y !== 0),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([y, count]) => writeYear(y).slice(0, -count) + 'X'.repeat(count));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => writeDate(y, m));
const day = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => writeDate(y, m, d));
const season = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, s]) => writeDate(y, s));
const plain = fc.oneof(year.map(writeYear), month, day);
const marked = fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
const anyEnd = fc.oneof(marked, mask, fc.constantFrom('', '..'));
const anyEdtf = fc.oneof(
  marked,
  mask,
  season,
  fc.tuple(anyEnd, anyEnd).map((ends) => ends.join('/')),
  fc.array(plain, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(',')}]`),
  fc.tuple(plain, plain).map(([a, b]) => `{${a}..${b}}`),
);

/** What must be the same however a date was typed. */
function valueOf(text: string) {
  const read = readDate(text);
  if (!read.ok) return read.error.code;
  const { edtf, earliest, latest, start, end } = read.span;
  return { edtf, earliest, latest, start, end };
}

test('what is written reads again to the same value and bounds, and other software reads it', () => {
  fc.assert(
    fc.property(anyEdtf, (text) => {
      const value = valueOf(text);
      fc.pre(typeof value !== 'string');
      expect(valueOf(value.edtf)).toEqual(value);
      expect(isEdtf(value.edtf)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('only an end before its start, or nothing but missing ends, is refused', () => {
  fc.assert(
    fc.property(anyEdtf, (text) => {
      const value = valueOf(text);
      fc.pre(typeof value === 'string');
      expect(text).toMatch(/[/.]/);
    }),
  );
});

test('earliest is never after latest, and each is null exactly where its end is not known', () => {
  fc.assert(
    fc.property(anyEdtf, (text) => {
      const value = valueOf(text);
      fc.pre(typeof value !== 'string');
      expect([value.earliest === null, value.latest === null]).toEqual([value.start !== 'known', value.end !== 'known']);
      expect(value.earliest ?? -Infinity).toBeLessThan(value.latest ?? Infinity);
    }),
    { numRuns: 500 },
  );
});

test('a mask before year 0 counts back from it', () => {
  expect(isoBounds('-00XX')).toEqual({ earliest: '-0099-01-01', latest: '0000-12-31' });
  expect(isoBounds('-004X')).toEqual({ earliest: '-0049-01-01', latest: '-0040-12-31' });
});

test.each([
  '1848-1',
  '1848-13X',
  '-0000',
  '1848/1849/1850',
  '[1848}',
  '{}',
  '[..]',
  '[1848..,1850]',
  '1848-21-05',
  'Y1848',
  'Y1E99',
  '184XT10:00',
  '+1848',
  'last year',
  '',
])('“%s” is not EDTF', (text) => {
  expect(parseEdtf(text)).toBeNull();
});
