import { english as names } from '../../../amounts/english/names';
import type { Grammar } from '../reading';
import { boundAround } from './bounds';
import { countedAfter } from './counted';
import { measureAfter } from './measure';
import { impliedUnit, measuredBy } from './measured';
import { numberAt } from '../../../amounts/english/number';
import { rangeAfter } from './range';
import { rateAfter } from './rate';
import { scaleWordAt } from '../../../amounts/english/scale';
import { veto } from './veto';

const alsoBegin = new Set([
  'a',
  'an',
  'half',
  'quarter',
  'minus',
  'negative',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'tens',
  'trillions',
]);

/** How English words figures. */
export const english: Grammar = {
  begins: (small) => names.words.has(small) || alsoBegin.has(small),
  numberAt,
  measureAfter,
  rangeAfter,
  rateAfter,
  scaleAt: scaleWordAt,
  or: 'or',
  boundAround,
  countedAfter,
  measured: measuredBy,
  impliedUnit,
  veto,
};
