import { powers, valued, type NumberNames } from '../number-names';

/** English number words. A billion is a thousand million, as newspapers use it since the 1970s. */
export const english: NumberNames = {
  words: new Map([
    ...valued('one', 1, 1, 'one two three four five six seven eight nine'),
    ...valued('teen', 0, 1, 'zero/nought/naught'),
    ...valued('teen', 10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ...valued('ten', 20, 10, 'twenty thirty forty/fourty fifty sixty seventy eighty ninety'),
    ...powers('hundred=2 thousand=3 lakh/lac=5 million=6 crore=7 billion=9 trillion=12 quadrillion=15'),
  ]),
  and: new Set(['and']),
  point: new Set(['point']),
};
