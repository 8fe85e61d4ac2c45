import { powers, valued, type NumberNames } from '../number-names';

/** English number words. A billion is a thousand million, as newspapers use it since the 1970s. */
export const english: NumberNames = {
  words: new Map([
    ...valued('one', 1, 1, 'one two three four five six seven eight nine'),
    ...valued('teen', 0, 1, 'zero/nought/naught'),
    ...valued('teen', 10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ...valued('ten', 20, 10, 'twenty thirty forty/fourty fifty sixty seventy eighty ninety'),
    ...powers(
      'hundred/hundreds=2 thousand/thousands=3 lakh/lac/lakhs=5 million/millions=6 crore/crores=7 billion/billions=9 trillion/trillions=12 quadrillion=15',
    ),
  ]),
  and: new Set(['and']),
  point: new Set(['point']),
};
