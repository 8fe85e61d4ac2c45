import { expect, test } from 'vitest';
import { describeDate } from '../../../shared/dates/describe-date';

test('gives all that a reading rests on', () => {
  expect(describeDate('last month', { reference: '2016-12-16' })).toEqual({
    edtf: '2016-11',
    earliest: '2016-11-01',
    latest: '2016-11-30',
    start: 'known',
    end: 'known',
    reading: '“last month” is November 2016, counted from publication on Friday 16 December 2016.',
    rule: 'month',
    words: 'last month',
    calendar: 'gregorian',
    conventions: [],
    reference: '2016-12-16',
  });
});

test('gives an error as a value', () => {
  expect(describeDate('Friday')).toEqual({
    error: { code: 'needs-reference', message: '“Friday”: This counts from the publication date, and none is stated.' },
  });
});

test('writes days of very long years exactly', () => {
  expect(describeDate('Y-170000002')).toMatchObject({ earliest: 'Y-170000002-01-01', latest: 'Y-170000002-12-31' });
});
