/** The language of the interface's own words (BCP 47), and so of its numbers, plurals and lists. */
export const locale = 'en-GB';

const plural = new Intl.PluralRules(locale);
const number = new Intl.NumberFormat(locale);

/** A whole number as it is read: "1,200". */
export const numbered = (count: number): string => number.format(count);

/** A count with its noun: "1 passage", "1,200 passages". */
export const counted = (count: number, one: string, many: string): string =>
  `${numbered(count)} ${plural.select(count) === 'one' ? one : many}`;
