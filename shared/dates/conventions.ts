import { nameYear } from './calendar-names';

/** Conventions a reading may rest on, in the words that are kept with the date; `reResolve` reads the settings back from them. */

export type Tense = 'past' | 'future';

export interface ReadingSettings {
  hemisphere: 'north' | 'south';
  order: 'dmy' | 'mdy' | null;
  tense: Tense | null;
}

export const tenseConvention: Record<Tense, string> = {
  future: 'the sentence speaks of the future',
  past: 'the sentence speaks of the past',
};
export const orderConvention = { dmy: 'the day is written before the month', mdy: 'the month is written before the day' } as const;
const northern = [
  'spring is March to May',
  'summer is June to August',
  'autumn is September to November',
  'winter is December to February',
];
const southern = [
  'spring is September to November',
  'summer is December to February',
  'autumn is March to May',
  'winter is June to August',
];

/** What season 0 (spring) to 3 (winter) is taken to be. */
export function seasonConvention(season: number, hemisphere: 'north' | 'south'): string {
  const words = hemisphere === 'north' ? northern[season]! : southern[season]!;
  const overNewYear = words.includes('December to February') ? ', of the year it begins in' : '';
  return `${words}${overNewYear} (${hemisphere}ern hemisphere)`;
}

export const weekConvention = 'weeks run from Monday to Sunday';
export const centuryConvention = (name: string, from: number) =>
  `the ${name} is written as the years ${nameYear(from, 'en')} to ${from + 99}; counted strictly it is ${from + 1} to ${from + 100}`;
export const gregorianConvention = 'read on the Gregorian calendar, extended back; add “O.S.” for a day of the Julian one';
export const julianConvention = 'a day of the Julian calendar (Old Style), written in the Gregorian';
export const zoneConvention = 'the time is the one on the clock where it was written: its zone is kept, not applied';
export const nearestConvention = 'no year is stated: the one nearest to publication';

/** The settings that a span's conventions record. */
export function settingsFrom(conventions: readonly string[]): ReadingSettings {
  const has = (words: string) => conventions.includes(words);
  return {
    hemisphere: conventions.some((words) => words.endsWith('(southern hemisphere)')) ? 'south' : 'north',
    order: has(orderConvention.dmy) ? 'dmy' : has(orderConvention.mdy) ? 'mdy' : null,
    tense: has(tenseConvention.future) ? 'future' : has(tenseConvention.past) ? 'past' : null,
  };
}
