import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../shared/dates/extent';
import type { TimeOfDay } from '../../../shared/model/timeline';
import { momentWords, timeIn } from '../../../shared/timeline/moment';
import { readTime } from '../../../shared/timeline/read-time';
import { timeBounds, timeFault, timeWords } from '../../../shared/timeline/time-of-day';
import { eventOf } from './events';

const time = (from: string, to: string | null = null, zone: string | null = null): TimeOfDay => ({ from, to, zone });
const timed = (edtf: string | null, own: TimeOfDay | null) => eventOf('e', edtf, { time: own });
const bounds = (edtf: string, own: TimeOfDay | null) => {
  const found = timeBounds(timed(edtf, own), extentOf(edtf));
  return found && [found.from, found.to].map((ms) => new Date(ms).toISOString().slice(0, 19));
};

describe('the bounds of a time', () => {
  test('lie on its day, from the beginning to the end', () => {
    expect(bounds('2016-12-16', time('14:05', '15:30'))).toEqual(['2016-12-16T14:05:00', '2016-12-16T15:30:00']);
  });

  test('are the minute, or the second, that is named where no end is', () => {
    expect(bounds('2016-12-16', time('14:05'))).toEqual(['2016-12-16T14:05:00', '2016-12-16T14:06:00']);
    expect(bounds('2016-12-16', time('14:05:30'))).toEqual(['2016-12-16T14:05:30', '2016-12-16T14:05:31']);
    expect(bounds('2016-12-16', time('14:05', '14:05'))).toEqual(['2016-12-16T14:05:00', '2016-12-16T14:06:00']);
  });

  test('go from the first of several days to the last', () => {
    expect(bounds('2016-12-16/2016-12-17', time('22:00', '02:00'))).toEqual(['2016-12-16T22:00:00', '2016-12-17T02:00:00']);
    expect(bounds('2016-12-16/2016-12-17', time('22:00'))).toEqual(['2016-12-16T22:00:00', '2016-12-18T00:00:00']);
  });

  test('hold though it is doubted which day it was', () => {
    expect(bounds('2016-12-16?', time('14:05'))).toEqual(['2016-12-16T14:05:00', '2016-12-16T14:06:00']);
  });

  test.each(['2016-12', '2016', '2016-12-16~', '2016-12-1X', '2016-12-16/..', '[2016-12-16,2016-12-17]', '2016-12-16T10:00:00', '2016-21'])(
    'are none for %s, which names no day, and a sentence says so',
    (edtf) => {
      expect(bounds(edtf, time('14:05'))).toBeNull();
      expect(timeFault(timed(edtf, time('14:05')))).toMatch(/does not name a day/);
    },
  );

  test('are none where the end would come first, and a sentence says so', () => {
    expect(bounds('2016-12-16', time('22:00', '02:00'))).toBeNull();
    expect(timeFault(timed('2016-12-16', time('22:00', '02:00')))).toMatch(/before the beginning, 22:00/);
  });

  test('are none without a time; without a date the time waits', () => {
    expect(bounds('2016-12-16', null)).toBeNull();
    expect(timeFault(timed('2016-12-16', null))).toBeNull();
    expect(timeFault(timed('2016-12-16', time('14:05')))).toBeNull();
    expect(timeFault(timed(null, time('14:05')))).toMatch(/once the event has a date/);
  });
});

describe('the words of a time', () => {
  test('are the reader’s', () => {
    expect(timeWords(time('14:05', '15:30', 'Asia/Tokyo'))).toBe('14:05 to 15:30, Asia/Tokyo');
    expect(timeWords(time('09:05:07', null, '+09:00'))).toBe('09:05:07, UTC+09:00');
    expect(timeWords(time('14:05'), 'en-US')).toMatch(/^02:05\sPM$/);
  });

  test('are read again as the same time, in both clocks of English', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.option(fc.integer({ min: 0, max: 59 })))
      .map((parts) =>
        parts
          .filter((part) => part !== null)
          .map((part) => String(part).padStart(2, '0'))
          .join(':'),
      );
    const zone = fc.constantFrom(null, 'Asia/Tokyo', 'America/New_York', 'UTC', '+09:00', '-03:30', 'Asia/Kolkata');
    fc.assert(
      fc.property(clock, fc.option(clock), zone, fc.constantFrom('en-GB', 'en-US'), (from, to, where, locale) => {
        expect(readTime(timeWords(time(from, to, where), locale))).toEqual({ ok: true, time: time(from, to, where) });
      }),
    );
  });
});

describe('a time as typed', () => {
  test.each([
    ['14:05', time('14:05')],
    ['2.05 pm', time('14:05')],
    ['2:05 p.m.', time('14:05')],
    ['14:05–15:30 Asia/Tokyo', time('14:05', '15:30', 'Asia/Tokyo')],
    ['9am JST', time('09:00', null, '+09:00')],
    ['9am – 5pm', time('09:00', '17:00')],
    ['2–4 pm', time('14:00', '16:00')],
    ['11–1 pm', time('11:00', '13:00')],
    ['midnight to 1 am', time('00:00', '01:00')],
    ['12 am', time('00:00')],
    ['12 pm', time('12:00')],
    ['14h05', time('14:05')],
    ['1405 hours GMT', time('14:05', null, 'UTC')],
    ['14:05 (Tokyo time)', time('14:05', null, 'Asia/Tokyo')],
    ['14:05 america/new york', time('14:05', null, 'America/New_York')],
    ['14:05 UTC−5', time('14:05', null, '-05:00')],
    ['14:05+09:00', time('14:05', null, '+09:00')],
    ['１４：０５', time('14:05')],
  ])('%s is read', (words, read) => expect(readTime(words)).toEqual({ ok: true, time: read }));

  test.each([
    ['', 'No time was given.'],
    ['soon', 'is no time of day'],
    ['9', 'may be morning or afternoon'],
    ['9 am – 5', 'may be morning or afternoon'],
    ['14', 'Write 14:00'],
    ['24:00', 'the next one'],
    ['25:00', 'no time 25:00'],
    ['14:75', 'no time 14:75'],
    ['13 pm', 'no time 13 pm'],
    ['9 am EST', 'New York (-05:00) or eastern Australia (+10:00)'],
    ['9 am BST', 'Bangladesh'],
    ['9 am KST', 'its North from 2015 to 2018 (+08:30)'],
    ['9 am SGT', 'or before (+07:30)'],
    ['9 am Nowhere', 'no time zone that is known'],
    ['9 am +19:00', 'No clock is +19:00 from UTC'],
  ])('%s is not, and a sentence says why', (words, why) => {
    const read = readTime(words);
    expect(read.ok ? null : read.message).toContain(why);
  });
});

describe('the same moment in another zone', () => {
  const at = (edtf: string, own: TimeOfDay, zone: string) => timeIn(timed(edtf, own), zone)?.utc ?? null;

  test('goes by the zones’ own clocks, summer time included', () => {
    expect(at('2016-12-16', time('14:05', '15:30', 'Asia/Tokyo'), 'Europe/London')).toEqual({
      from: '2016-12-16T05:05:00.000Z',
      to: '2016-12-16T06:30:00.000Z',
    });
    const { when } = eventOf('e', '2016-07-16');
    expect(momentWords(when, time('14:05', '15:30', 'Asia/Tokyo'), 'Europe/London')).toBe('16 July 2016, 06:05 to 07:30, Europe/London');
    expect(momentWords(when, time('01:00', null, '+09:00'), 'America/New_York')).toBe('15 July 2016, 12:00, America/New_York');
    expect(momentWords(when, time('14:30', '15:30', 'Europe/London'), 'Asia/Tokyo')).toBe('16 July 2016, 22:30 to 23:30, Asia/Tokyo');
    expect(momentWords(when, time('15:30', '16:30', 'Europe/London'), 'Asia/Tokyo')).toBe(
      '16 July 2016, 23:30 to 17 July 2016, 00:30, Asia/Tokyo',
    );
  });

  test('says nothing where that zone’s clock shows the same', () => {
    expect(momentWords(eventOf('e', '2016-12-16').when, time('14:05', null, 'Asia/Tokyo'), 'Asia/Tokyo')).toBeNull();
  });

  test.each([
    ['no zone is stated', '2016-12-16', time('14:05')],
    ['the date is no day', '2016-12', time('14:05', null, 'Asia/Tokyo')],
    ['the hour came twice', '2016-10-30', time('01:30', null, 'Europe/London')],
    ['the hour was skipped', '2016-03-27', time('01:30', null, 'Europe/London')],
    ['each town kept its own time', '1850-05-01', time('12:00', null, 'Asia/Tokyo')],
    ['the zone is not known', '2016-12-16', time('12:00', null, 'Mars/Base')],
    ['the end would come first', '2016-12-16', time('15:30', '14:05', 'Asia/Tokyo')],
  ])('is not known where %s', (_, edtf, own) => expect(at(edtf, own, 'UTC')).toBeNull());

  test('is not known where each town of the other zone still kept its own time', () => {
    expect(at('1850-05-01', time('12:00', null, '-05:00'), 'Asia/Tokyo')).toBeNull();
    expect(at('1950-05-01', time('12:00', null, '-05:00'), 'Asia/Tokyo')).not.toBeNull();
  });

  test('is known for an offset on any date', () => {
    expect(at('1850-05-01', time('12:00', null, '-05:00'), 'UTC')).toEqual({ from: '1850-05-01T17:00:00.000Z', to: null });
  });
});
