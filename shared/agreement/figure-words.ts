import { locale } from '../text/counted';
import type { Figure, NoFigure } from './figure';

const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const coefficient = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Why there is no figure, in a few words. */
export const whyNone: Readonly<Record<NoFigure, string>> = {
  'too few': 'too few',
  'no variation': 'no variation',
  'free words': 'free words',
};

/** A share as it is read: "83%". */
export const shareWords = (of: Figure): string => (of.is === 'figure' ? share.format(of.value) : whyNone[of.why]);
/** A coefficient as it is read: "0.74", "−0.05". */
export const coefficientWords = (of: Figure): string =>
  of.is === 'figure' ? coefficient.format(of.value).replace('-', '−') : whyNone[of.why];
