import { describe, expect, test } from 'vitest';
import { instantOf, dateAt } from '../../../shared/timeline/civil';
import { xOf, YEAR, type TimeScale } from '../../../shared/timeline/scale';
import { axisOf } from '../../../shared/timeline/ticks';

const over = (from: number, to: number, width = 1000): TimeScale => ({ from, to, width });
const hour = 3_600_000;
const labels = (scale: TimeScale) => axisOf(scale, 'en-GB').ticks.map((tick) => (tick.major ? `[${tick.label}]` : tick.label));

describe('the axis suits the scale', () => {
  const noon = instantOf(2016, 12, 16) + 12 * hour;
  test.each<[string, TimeScale, string[]]>([
    ['an hour', over(noon, noon + hour / 2, 500), ['12:00', '12:05', '12:10', '12:15', '12:20', '12:25']],
    ['a day and a half', over(noon, noon + 36 * hour, 600), ['12:00', '18:00', '[17 Dec 2016]', '6:00', '12:00', '18:00']],
    [
      'two weeks over a month’s end',
      over(instantOf(2016, 2, 24), instantOf(2016, 3, 5)),
      ['24', '25', '26', '27', '28', '29', '[Mar 2016]', '2', '3', '4'],
    ],
    [
      'three months',
      over(instantOf(2015, 1, 1), instantOf(2015, 4, 1), 1000),
      ['[Jan 2015]', '10', '20', '[Feb 2015]', '10', '20', '[Mar 2015]', '10', '20'],
    ],
    ['two years', over(instantOf(2014, 1, 1), instantOf(2016, 1, 1), 800), ['[2014]', 'Apr', 'Jul', 'Oct', '[2015]', 'Apr', 'Jul', 'Oct']],
    ['thirty years', over(instantOf(1988), instantOf(2011), 600), ['1990', '1995', '[2000]', '2005', '2010']],
    ['two centuries', over(instantOf(1800), instantOf(2001), 600), ['1800', '1850', '1900', '1950', '[2000]']],
    [
      'ten millennia',
      over(instantOf(-7999), instantOf(2001), 800),
      ['8000 BCE', '7000 BCE', '6000 BCE', '5000 BCE', '4000 BCE', '3000 BCE', '2000 BCE', '1000 BCE', '[1 CE]', '1000', '2000'],
    ],
  ])('%s', (_, scale, expected) => {
    expect(labels(scale)).toEqual(expected);
  });

  test('there is no year zero', () => {
    const axis = axisOf(over(instantOf(-3), instantOf(4), 700), 'en-GB');
    expect(axis.ticks.map((tick) => dateAt(tick.at).year)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    expect(axis.ticks.map((tick) => tick.label)).toEqual(['4 BCE', '3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE']);
  });

  test('months have their lengths', () => {
    const { ticks } = axisOf(over(instantOf(2016, 1), instantOf(2016, 7), 600), 'en-GB');
    expect(ticks.map((tick) => (tick.at - ticks[0]!.at) / 86_400_000)).toEqual([0, 31, 60, 91, 121, 152]);
  });

  test('the larger unit that the window begins in is told where labels need it', () => {
    expect(axisOf(over(noon, noon + 6 * hour), 'en-GB').context).toBe('16 Dec 2016');
    expect(axisOf(over(noon, noon + 20 * 24 * hour), 'en-GB').context).toBe('Dec 2016');
    expect(axisOf(over(noon, noon + 300 * 24 * hour), 'en-GB').context).toBe('2016');
    expect(axisOf(over(noon, noon + 30 * YEAR), 'en-GB').context).toBeNull();
  });
});

test.each([1 / 400, 1 / 20, 1, 20, 400, 30_000, 2e6, 1e8])('at %d years in view there are few enough ticks to label, in order', (years) => {
  const scale = over(instantOf(1956, 3, 7) - (years * YEAR) / 2, instantOf(1956, 3, 7) + (years * YEAR) / 2);
  const { ticks } = axisOf(scale, 'en-GB');
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  for (let i = 1; i < ticks.length; i++) {
    const gap = xOf(scale, ticks[i]!.at) - xOf(scale, ticks[i - 1]!.at);
    expect(gap).toBeGreaterThan(50);
  }
});
