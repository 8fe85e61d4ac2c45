import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAxisLabels, type AxisLabel } from '../../../shared/timeline/axis-labels';
import { instantOf } from '../../../shared/timeline/civil';
import { YEAR, type TimeScale } from '../../../shared/timeline/scale';
import { axisOf } from '../../../shared/timeline/ticks';

const perLetter = (letter: number) => (text: string) => text.length * letter;
const measure = { plain: perLetter(6), strong: perLetter(6.5) };
const LEFT = -100;
const placedFor = (scale: TimeScale, locale = 'en-GB', now: number | null = null) =>
  placeAxisLabels(axisOf(scale, locale, 2), scale, measure, { left: LEFT, right: scale.width + 10, now });
const words = (labels: readonly AxisLabel[]) => labels.map(({ text }) => text);

/** Windows from five minutes to a billion years, from before there were people to long after us. */
const windows = fc
  .record({
    middle: fc.oneof(fc.double({ min: -3000, max: 3000, noNaN: true }), fc.double({ min: -4e9, max: 4e9, noNaN: true })),
    size: fc.double({ min: -5, max: 9.6, noNaN: true }),
    width: fc.integer({ min: 200, max: 2400 }),
  })
  .map(({ middle, size, width }): TimeScale => {
    const half = (10 ** size * YEAR) / 2;
    const centre = (middle - 1970) * YEAR;
    return { from: centre - half, to: centre + half, width };
  });

describe('the axis at any zoom, anywhere in time', () => {
  test('has ticks in order, few enough to read, and none of them a year zero', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom<1 | 2>(1, 2), (scale, rows) => {
        const { ticks } = axisOf(scale, 'en-GB', rows);
        expect(ticks.length).toBeLessThanOrEqual(scale.width / 30 + 2);
        for (let i = 1; i < ticks.length; i++) expect(ticks[i]!.at).toBeGreaterThan(ticks[i - 1]!.at);
        for (const { label } of ticks) expect(label).not.toMatch(/^0+( |$)/);
      }),
    );
  });

  test.each(['en-GB', 'de-DE', 'ja-JP', 'ar-EG'])('writes labels in %s that never touch and stay inside', (locale) => {
    fc.assert(
      fc.property(windows, (scale) => {
        const { larger, ticks } = placedFor(scale, locale);
        for (const labels of [larger, ticks]) {
          const sorted = [...labels].sort((a, b) => a.x - b.x);
          for (let i = 1; i < sorted.length; i++) expect(sorted[i]!.x).toBeGreaterThan(sorted[i - 1]!.x + sorted[i - 1]!.width);
        }
        for (const { x, width } of ticks) {
          expect(x).toBeGreaterThanOrEqual(LEFT);
          expect(x + width).toBeLessThanOrEqual(scale.width + 10);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the row above the ticks', () => {
  const noon = instantOf(2016, 12, 15) + 12 * 3_600_000;

  test('names the day over its hours, and holds it at the left', () => {
    const { larger, ticks } = placedFor({ from: noon, to: noon + 20 * 3_600_000, width: 900 });
    // Between a weekday and its day some releases of the locale's data have a comma.
    expect(words(larger).map((text) => text.replace(',', ''))).toEqual(['Thursday 15 December 2016', 'Friday 16 December 2016']);
    expect(larger[0]!.x).toBe(5);
    expect(words(ticks)).toContain('18:00');
  });

  test('names months over days with their weekdays, and years over months', () => {
    const days = placedFor({ from: instantOf(2016, 12, 28), to: instantOf(2017, 1, 5), width: 700 });
    expect(words(days.larger)).toEqual(['December 2016', 'January 2017']);
    expect(words(days.ticks)).toContain('Sun 1');
    const months = placedFor({ from: instantOf(2016, 6), to: instantOf(2018, 3), width: 1000 });
    expect(words(months.larger)).toEqual(['2016', '2017', '2018']);
    expect(words(months.ticks)).toContain('Jan');
  });

  test('takes a shorter form where the unit has little room, and says nothing over years', () => {
    const narrow = placedFor({ from: instantOf(2016, 12, 28), to: instantOf(2017, 1, 2), width: 330 });
    expect(words(narrow.larger)).toEqual(['December 2016', 'Jan 2017']);
    expect(placedFor({ from: instantOf(1900), to: instantOf(2000), width: 800 }).larger).toEqual([]);
  });

  test('takes one form for all the units that are in view whole', () => {
    // "Wednesday" has no room where "Friday" would have.
    const days = placedFor({ from: instantOf(2016, 12, 13), to: instantOf(2016, 12, 18), width: 850 });
    const forms = words(days.larger).map((text) => text.replace(/\d+/, '1').replace(/^\w+day,? /, 'weekday '));
    expect(days.larger).toHaveLength(5);
    expect(new Set(forms).size).toBe(1);
    expect(forms[0]).toBe('1 December 2016');
  });

  test('names no weekday before the weeks of our calendar', () => {
    const day = instantOf(1492, 10, 12);
    expect(words(placedFor({ from: day, to: day + 86_400_000, width: 600 }).larger)).toEqual(['12 October 1492']);
  });
});

describe('now', () => {
  const year = { from: instantOf(2016), to: instantOf(2017), width: 700 };

  test('is named where it is, and the ticks make way', () => {
    const june = instantOf(2016, 6);
    const { ticks } = placedFor(year, 'en-GB', june);
    expect(ticks.find(({ text }) => text === 'Now')).toMatchObject({ face: 'now', x: expect.closeTo(291 - 9.75, 0) });
    expect(words(ticks)).not.toContain('Jun');
    expect(words(placedFor(year).ticks)).toContain('Jun');
  });

  test('is not named out of view', () => {
    for (const now of [year.from - 1, year.to, null]) expect(words(placedFor(year, 'en-GB', now).ticks)).not.toContain('Now');
  });
});

describe('weekends and nights', () => {
  test('are told where ticks are days and hours, and nowhere else', () => {
    const weeks = axisOf({ from: instantOf(2016, 12, 12), to: instantOf(2016, 12, 26), width: 800 }, 'en-GB', 2);
    expect(weeks.quiet).toEqual([
      { from: instantOf(2016, 12, 17), to: instantOf(2016, 12, 19) },
      { from: instantOf(2016, 12, 24), to: instantOf(2016, 12, 26) },
    ]);
    const day = axisOf({ from: instantOf(2016, 12, 12), to: instantOf(2016, 12, 13), width: 800 }, 'en-GB', 2);
    expect(day.quiet).toHaveLength(2);
    expect(axisOf({ from: instantOf(1900), to: instantOf(2000), width: 800 }, 'en-GB', 2).quiet).toEqual([]);
  });
});
