import { suggest } from './index';
import { inReadingOrder } from './suggested';

/** A few sentences of ours, of the kinds that news is made of. */
const example = `Mayor Jane Roe said on Friday that about 80 berths were lost in March 2014, at a cost of more than ¥300 billion. “We should rebuild the harbour wall first,” she told reporters last week.

According to Ann Coe, a quarter of the 6,000 residents moved between 2010 and 2014; some 12 km of the road had been closed since the late 1990s. The Port Authority agreed to wait two years, and Tokyo insisted the $1.2 billion plan would not be ready by the end of the decade.`;

/**
 * Reads a built-in example once and keeps nothing of it: what is made when it is first needed is made, and compiled. Some twenty times over,
 * and the next text costs half of what the first one would.
 */
export const warmUp = (): void => void inReadingOrder(suggest(example, { published: '2016-12-16', language: 'en' }), example);
