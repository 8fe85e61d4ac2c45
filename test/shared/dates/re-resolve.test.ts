import { expect, test } from 'vitest';
import { readDate, type ReadDateOptions } from '../../../shared/dates/read-date';
import { reResolve } from '../../../shared/dates/re-resolve';
import { dateRows } from './date-table';

function span(words: string, options: ReadDateOptions) {
  const read = readDate(words, options);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

test('a resolved date follows its publication date', () => {
  expect(reResolve(span('Friday', { reference: '2016-12-16', coder: 'ada' }), '2016-12-20', 'grace')).toMatchObject({
    changed: true,
    after: { edtf: '2016-12-16', reference: '2016-12-20', resolvedBy: 'grace', words: 'Friday' },
  });
});

test('keeps the direction that the sentence gave it', () => {
  const next = span('Friday', { reference: '2016-12-14', context: 'They will meet on Friday.' });
  expect(reResolve(next, '2016-12-20', null)).toMatchObject({ after: { edtf: '2016-12-23' } });
  const same = span('Friday', { reference: '2016-12-16', context: 'They will meet on Friday.' });
  expect(same.edtf).toBe('2016-12-16');
  expect(reResolve(same, '2016-12-17', null)).toMatchObject({ after: { edtf: '2016-12-23' } });
  const last = span('March', { reference: '2016-12-14', context: 'They met in March.' });
  expect(reResolve(last, '2017-12-14', null)).toMatchObject({ after: { edtf: '2017-03' } });
});

test('keeps the hemisphere', () => {
  expect(reResolve(span('last spring', { reference: '2016-12-16', hemisphere: 'south' }), '2015-12-16', null)).toMatchObject({
    after: { edtf: '2015-29' },
  });
});

test('typed dates never change', () => {
  for (const { group, words } of dateRows()) {
    if (group === 'counted from Friday 16 December 2016') continue;
    expect(reResolve(span(words, { reference: '2016-12-16' }), '1999-01-01', null)).toEqual({ changed: false });
  }
});

test('nothing changes where the reference did not', () => {
  expect(reResolve(span('Friday', { reference: '2016-12-16' }), '2016-12-16', null)).toEqual({ changed: false });
});

test.each([
  [null, 'none is stated'],
  ['2016-12', 'the day of publication'],
])('a date that can no longer be counted from %s says why', (reference, words) => {
  expect(reResolve(span('Friday', { reference: '2016-12-16' }), reference, null)).toEqual({
    changed: true,
    after: null,
    reason: expect.stringContaining(words),
  });
});
