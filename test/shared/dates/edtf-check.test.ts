import { parse } from 'edtf';
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../shared/dates/edtf-check';

const two = (count: number) => String(count).padStart(2, '0');

describe('what other software reads as EDTF', () => {
  it('is every plain year, month and day of any month, as the package itself says', () => {
    assert(
      property(
        integer({ min: 0, max: 9_999 }),
        integer({ min: 1, max: 12 }),
        integer({ min: 1, max: 28 }),
        constantFrom(4, 7, 10),
        (year, month, day, length) => {
          const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`.slice(0, length);
          expect(isEdtf(text)).toBe(true);
          expect(() => parse(text)).not.toThrow();
        },
      ),
    );
  });

  it.each(['2016-02-30', '2016-13', '2016-00', '2016-01-00', '2016-1', '2016-02-28 ', 'Friday'])('is not %j', (text) =>
    expect(isEdtf(text)).toBe(false),
  );

  it.each(['2016-01-31', '1848~', '-0043-03-15', '1848/..', '2016-12-16T14:30:00Z'])('is %j', (text) => expect(isEdtf(text)).toBe(true));
});
