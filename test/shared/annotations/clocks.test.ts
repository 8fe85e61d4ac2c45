import { describe, expect, it } from 'vitest';
import { dateClock, keepWords } from '../../../shared/annotations/clocks';
import { kinds } from '../../../shared/annotations/index';
import { contextOf } from '../../../shared/annotations/words';
import { readDate } from '../../../shared/dates/read-date';
import { Annotation } from '../../../shared/model/annotation';

const at = '2026-01-01T00:00:00.000Z';
const selector = { exact: 'will meet on\nFriday', prefix: 'The leaders ', suffix: ' in Nagato', start: 12, end: 31 };

const annotation = (part: Partial<Annotation> = {}): Annotation =>
  Annotation.parse({
    id: 'a',
    creator: 'c',
    created: at,
    modified: at,
    note: '',
    tags: [],
    public: [],
    source: 's',
    version: 'v',
    selectors: [selector],
    fields: kinds.claim.empty(),
    said: null,
    about: null,
    ...part,
  });

function date(words: string) {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

describe('words of a date that cannot be resolved yet', () => {
  it('wait beside the words of the other clock, and the clock has no date', () => {
    const before = annotation({ said: date('1956'), unresolved: { about: 'next week' } });
    const after = { ...before, ...keepWords(before, 'said', 'Friday') };
    expect(after).toMatchObject({ said: null, unresolved: { said: 'Friday', about: 'next week' } });
    expect(Annotation.safeParse(after).success).toBe(true);
  });

  it.each([null, date('1956')])('go once the clock is dated or emptied (%#), and the others stay', (span) => {
    const before = annotation({ unresolved: { said: 'Friday', about: 'next week' } });
    expect(dateClock(before, 'said', span)).toEqual({ said: span, unresolved: { about: 'next week' } });
  });

  it('leave nothing behind where they were the last', () => {
    const before = annotation({ unresolved: { said: 'Friday' } });
    expect(JSON.stringify({ ...before, ...dateClock(before, 'said', null) })).not.toContain('unresolved');
  });

  it('are not spoken of where none waited', () => {
    expect(Object.keys(dateClock(annotation(), 'about', date('1956')))).toEqual(['about']);
  });
});

describe('the context of a passage', () => {
  it('is what stands before, in and after it, on one line', () => {
    expect(contextOf(annotation())).toBe('The leaders will meet on Friday in Nagato');
  });

  it('joins several passages', () => {
    const selectors = [selector, { ...selector, exact: 'spoke', prefix: 'Abe ', suffix: '' }];
    expect(contextOf({ selectors })).toBe('The leaders will meet on Friday in Nagato … Abe spoke');
  });
});
