import { assert, constantFrom, integer, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateSpan } from '../../../shared/dates/date-span';
import { precisionOf } from '../../../shared/dates/format-span';
import { readDate } from '../../../shared/dates/read-date';
import { placedAt, resized, type EdgeTo } from '../../../shared/dates/resize';
import { shifted, type ShiftBy } from '../../../shared/dates/shift';
import { nearestShift } from '../../../shared/dates/units-between';

function spanOf(words: string): DateSpan {
  const read = readDate(words);
  if (!read.ok) throw new Error(`${words}: ${read.error.message}`);
  return read.span;
}

const edtfOf = (words: string, by: ShiftBy | number) => {
  const moved = shifted(spanOf(words), by, 'me');
  return moved.ok ? moved.span.edtf : moved.message;
};

describe('shifting a date', () => {
  it.each([
    ['1848', 3, '1851'],
    ['1848', { years: -3 }, '1845'],
    ['2016-12', 2, '2017-02'],
    ['2016-12', { years: 1, months: 1 }, '2018-01'],
    ['2016-12-16', 20, '2017-01-05'],
    ['2016-12-16', { months: 1, days: 1 }, '2017-01-17'],
    ['2016-12-16T23:30', 45, '2016-12-17T00:15'],
    ['2016-12-16T14:30:15+09:00', { minutes: -1 }, '2016-12-16T14:29:15+09:00'],
    ['2016-24', 1, '2017-21'],
    ['2016-31', 1, '2016-32'],
    ['2016-32', 1, '2016-29'],
    ['2016-30', 1, '2017-31'],
    ['2016-33', -1, '2015-36'],
    ['2016-41', 1, '2017-40'],
    ['199X', 1, '200X'],
    ['19XX', -1, '18XX'],
    ['000X', -1, '-000X'],
    ['-000X', -1, '-001X'],
    ['1848~', 1, '1849~'],
    ['1848-05?', 8, '1849-01?'],
    ['2016-~05-12%', 20, '2016-~06-01%'],
    ['1848/1850', 2, '1850/1852'],
    ['1848/1850-05', 1, '1849/1851-05'],
    ['1848/..', 1, '1849/..'],
    ['/1956-05', 1, '/1956-06'],
    ['[1847..1849]', 1, '[1848..1850]'],
    ['{1667,1670}', -1, '{1666,1669}'],
    ['[..1950]', 1, '[..1951]'],
    ['0000', 1, '0001'],
    ['0001', -2, '-0001'],
    ['-0043-03-15', 1, '-0043-03-16'],
    ['9999', 1, 'Y10000'],
    ['Y17E7', 1, 'Y18E7'],
    ['1950S2', 1, '2050S2'],
    ['2016-XX', 1, '2017-XX'],
    ['2016-05-XX', 1, '2016-06-XX'],
  ] as const)('%s by %j is %s', (words, by, expected) => expect(edtfOf(words, by)).toBe(expected));

  it('takes the last day of a shorter month, and says so', () => {
    const moved = shifted(spanOf('2016-01-31'), { months: 1 }, 'me');
    expect(moved).toMatchObject({ ok: true, span: { edtf: '2016-02-29' }, note: 'That month is shorter: its last day was taken.' });
    expect(shifted(spanOf('2016-02-29'), { years: 1 })).toMatchObject({ ok: true, span: { edtf: '2017-02-28' } });
    expect(shifted(spanOf('2016-02-28'), { years: 1 })).toMatchObject({ ok: true, note: null });
  });

  it.each([
    ['1848', { days: 3 }, '1848 cannot be moved by days: it is known to the year only.'],
    ['199X', { years: 3 }, '1990s cannot be moved by years that are not whole decades.'],
    ['2016-21', { months: 1 }, 'spring 2016 cannot be moved by months that are not whole seasons.'],
    ['2016-12-16', { minutes: 3 }, '16 December 2016 cannot be moved by minutes: it is known to the day only.'],
    ['999X', { years: 10 }, '9990s cannot be moved so far: there is no such date.'],
    ['9999-12', { months: 1 }, 'December 9999 cannot be moved so far: there is no such date.'],
  ] as const)('refuses %s by %j', (words, by, message) => expect(edtfOf(words, by)).toBe(message));

  it('says that a person did it, from what to what, and keeps no reference or foreign calendar', () => {
    const read = readDate('Friday', { reference: '2016-12-17' });
    const friday = read.ok ? read.span : spanOf('1848');
    const moved = shifted(friday, 1, 'me');
    expect(moved).toMatchObject({
      ok: true,
      span: {
        edtf: '2016-12-17',
        words: '2016-12-17',
        reading: 'Moved by hand from 16 December 2016 to 17 December 2016.',
        reference: null,
        rule: 'by hand',
        resolvedBy: 'me',
      },
    });
    expect(shifted(spanOf('平成28年'), 1)).toMatchObject({ span: { edtf: '2017', calendar: 'gregorian' } });
  });

  const dates = oneof(
    integer({ min: -3000, max: 3000 }).map((year) => (year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0'))),
    tuple(integer({ min: 1, max: 9998 }), integer({ min: 1, max: 12 })).map(([y, m]) => `${pad(y, 4)}-${pad(m)}`),
    tuple(integer({ min: 1, max: 9000 }), integer({ min: 21, max: 41 })).map(([y, m]) => `${pad(y, 4)}-${m}`),
    tuple(
      integer({ min: 1, max: 9000 }),
      integer({ min: 1, max: 12 }),
      integer({ min: 1, max: 28 }),
      constantFrom('', 'T14:30', '?', '~'),
    ).map(([y, m, d, end]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}${end}`),
    integer({ min: 1, max: 900 }).map((decade) => `${pad(decade, 3)}X`),
    integer({ min: 1, max: 90 }).map((century) => `${pad(century)}XX`),
  );
  const pad = (n: number, width = 2) => String(n).padStart(width, '0');

  it('there and back again is where it was, and the precision never changes', () => {
    assert(
      property(dates, integer({ min: -80, max: 80 }), (edtf, by) => {
        const before = spanOf(edtf);
        const there = shifted(before, by);
        if (!there.ok) return;
        expect(DateSpan.safeParse(there.span).success).toBe(true);
        expect(precisionOf(there.span)).toBe(precisionOf(before));
        expect(Math.sign(there.span.earliest! - before.earliest!) + 0).toBe(Math.sign(by) + 0);
        const back = shifted(there.span, -by);
        expect(back).toMatchObject({ ok: true, span: { edtf: before.edtf, earliest: before.earliest, latest: before.latest } });
      }),
    );
  });

  it('comes nearest to a drag in its own unit, and a small one does not move it', () => {
    const day = 86_400_000;
    expect(nearestShift(spanOf('1848'), 100 * day)).toEqual({ years: 0 });
    expect(nearestShift(spanOf('1848'), 200 * day)).toEqual({ years: 1 });
    expect(nearestShift(spanOf('2016-01'), 29 * day)).toEqual({ months: 1 });
    expect(nearestShift(spanOf('2016-12-16'), -0.6 * day)).toEqual({ days: -1 });
    expect(nearestShift(spanOf('../1950'), 366 * day)).toEqual({ years: 1 });
    expect(nearestShift(spanOf('XXXX-12-25'), day)).toBeNull();
  });
});

describe('moving one end of a date', () => {
  const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
  const stretched = (words: string, edge: 'start' | 'end', to: EdgeTo) => {
    const result = resized(spanOf(words), edge, to, 'me');
    return result.ok ? result.span.edtf : result.message;
  };

  it.each([
    ['1848', 'end', { by: 2 }, '1848/1850'],
    ['1848', 'start', { by: -1 }, '1847/1848'],
    ['1848/1850', 'end', { by: -2 }, '1848'],
    ['1848/1850', 'end', { by: -5 }, '1848'],
    ['1848/1850', 'start', { by: 7 }, '1850'],
    ['1848~', 'end', { by: 1 }, '1848~/1849~'],
    ['1848/..', 'start', { by: 1 }, '1849/..'],
    ['199X', 'end', { by: 1 }, '199X/200X'],
    ['2016-12-16', 'end', { by: 3 }, '2016-12-16/2016-12-19'],
    ['1848', 'end', { at: at('1851-01-01') }, '1848/1850'],
    ['1848', 'end', { at: at('1850-05-12') }, '1848/1850'],
    ['1848', 'end', { at: at('1850-05-12'), unit: 'days' }, '1848/1850-05-11'],
    ['1848', 'end', { at: at('1850-05-12'), unit: 'months' }, '1848/1850-05'],
    ['2016-12-16/2016-12-18', 'start', { at: at('2016-12-18') }, '2016-12-18'],
    ['2016-12', 'start', { at: at('2016-10-03') }, '2016-10/2016-12'],
    ['-0043', 'end', { at: at('0001-06-01') }, '-0043/0001'],
  ] as const)('%s, its %s to %j, is %s', (words, edge, to, expected) => expect(stretched(words, edge, to)).toBe(expected));

  it.each([
    ['1848/..', 'end', { by: 1 }, '1848 onwards has no end that could be moved.'],
    ['/1850', 'start', { by: 1 }, 'until 1850, start unknown has no start that could be moved.'],
    ['{1667,1670}', 'end', { by: 1 }, '1667 and 1670 is one of several dates: it cannot be made longer or shorter.'],
  ] as const)('refuses %s, its %s', (words, edge, to, message) => expect(stretched(words, edge, to)).toBe(message));

  it('says what a person did', () => {
    expect(resized(spanOf('1848'), 'end', { by: 2 }, 'me')).toMatchObject({
      span: { words: '1848/1850', reading: 'Made longer by hand: 1848 to 1850 instead of 1848.', resolvedBy: 'me' },
    });
    expect(resized(spanOf('1848/1850'), 'end', { by: -1 })).toMatchObject({
      span: { reading: 'Made shorter by hand: 1848 to 1849 instead of 1848 to 1850.' },
    });
    expect(resized(spanOf('1848'), 'end', { by: -1 })).toMatchObject({
      span: { edtf: '1848' },
      note: '1848 cannot be made shorter in its own precision.',
    });
  });

  it('makes a date of the unit asked for out of a place on the axis', () => {
    const place = Date.parse('1956-10-19T14:30:00Z');
    const all = (['minutes', 'days', 'months', 'years', 'decades'] as const).map((unit) => {
      const made = placedAt(place, unit);
      return made.ok && made.span.edtf;
    });
    expect(all).toEqual(['1956-10-19T14:30', '1956-10-19', '1956-10', '1956', '195X']);
    expect(placedAt(-62_200_000_000_000, 'years')).toMatchObject({ span: { edtf: '-0002' } });
  });
});
