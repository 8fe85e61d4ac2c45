import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../shared/timeline/civil';
import { readGoTo, type GoTo, type Whereabouts } from '../../../shared/timeline/go-to';
import { DAY } from '../../../shared/timeline/scale';
import { eventOf } from './events';

const at: Whereabouts = {
  events: [
    eventOf('caesar', '-0043-03-15', { title: 'Caesar is murdered' }),
    eventOf('declaration', '1956-10-19', { title: 'Joint Declaration' }),
    eventOf('zurich', '1964', { title: 'Zürich talks' }),
    eventOf('first', '2016-12-15', { title: 'Summit in Nagato' }),
    eventOf('second', '2016-12-16/2016-12-17', { title: 'Summit in Tokyo' }),
    eventOf('ongoing', '2017/..', { title: 'Visits go on' }),
  ],
  spanOf: ({ when }) => when,
  now: instantOf(2026, 11, 24) + 10 * 3_600_000,
  middle: instantOf(1990),
};
const words = (typed: string): string => said(readGoTo(typed, at));
function said(result: GoTo): string {
  if (result.is === 'place') return result.place.words;
  return result.is === 'none' ? result.message : result.places.map((place) => place.words).join(' | ');
}
const windowOf = (typed: string) => {
  const result = readGoTo(typed, at);
  if (result.is !== 'place') throw new Error(said(result));
  return result.place;
};

describe('where to go', () => {
  test.each([
    ['1956', '1956'],
    ['July 2016', 'July 2016'],
    ['the 1930s', '1930s'],
    ['44 BCE', '44 BCE'],
    ['2016-12-16', '16 December 2016'],
    ['today', '24 November 2026, today'],
    ['last month', 'October 2026'],
    ['next', 'Summit in Nagato, 15 December 2016'],
    ['previous event', 'Zürich talks, 1964'],
    ['joint declaration', 'Joint Declaration, 19 October 1956'],
    ['zurich', 'Zürich talks, 1964'],
    ['nagato summit', 'Summit in Nagato, 15 December 2016'],
  ])('%s', (typed, expected) => {
    expect(words(typed)).toBe(expected);
  });

  test.each([
    ['three weeks before the summit in Nagato', '24 November 2016, 3 weeks before Summit in Nagato'],
    ['a day after Summit in Tokyo', '18 December 2016, 1 day after Summit in Tokyo'],
    ['2 years after 1956', '1958, 2 years after 1956'],
    ['twenty-one days before 1 March 2016', '9 February 2016, 21 days before 1 March 2016'],
    ['a month before 31 March 2016', '29 February 2016, 1 month before 31 March 2016'],
    ['fifty years before Caesar', '15 March 94 BCE, 50 years before Caesar is murdered'],
    ['44 years after 1 BCE', '44 CE, 44 years after 1 BCE'],
    ['a decade after the Zürich talks', '1974, 1 decade after Zürich talks'],
    ['a month before July 2016', 'June 2016, 1 month before July 2016'],
  ])('%s', (typed, expected) => {
    expect(words(typed)).toBe(expected);
  });

  test('several events that fit as well are a choice, in time order', () => {
    expect(words('summit')).toBe('Summit in Nagato, 15 December 2016 | Summit in Tokyo, 16 to 17 December 2016');
    expect(words('two days before the summit')).toBe(
      '13 December 2016, 2 days before Summit in Nagato | 14 December 2016, 2 days before Summit in Tokyo',
    );
  });

  test('what is neither a date nor an event is said so', () => {
    expect(words('the coronation')).toBe('“the coronation” is no date, and no event on this timeline is called that.');
    expect(words('3 weeks before the coronation')).toContain('“the coronation”');
    expect(readGoTo('  ', at).is).toBe('none');
  });

  test('a year is shown whole with air, a day with days about it, and what has no end from its start', () => {
    const year = windowOf('1956');
    expect([year.from, year.to]).toEqual([instantOf(1956), instantOf(1957)]);
    expect(year.window.from).toBeLessThan(year.from);
    expect(year.window.to - year.window.from).toBeLessThan(2 * (year.to - year.from));
    const day = windowOf('16 December 2016');
    expect(day.window.to - day.window.from).toBe(7 * DAY);
    const open = windowOf('visits');
    expect([open.from, Number.isFinite(open.window.to)]).toEqual([instantOf(2017), true]);
  });
});
