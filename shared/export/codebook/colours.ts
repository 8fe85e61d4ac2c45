import type { Colour } from '../../model/codebook';
import type { Kind } from '../../model/annotation';

/** The colours of the codebook as the light theme shows them: tokens.css has the same. */
export const hexColours: Readonly<Record<Colour, string>> = {
  red: '#b3261e',
  orange: '#b4530a',
  amber: '#8a6100',
  green: '#2f7030',
  teal: '#0f6e6e',
  blue: '#2b5fa8',
  violet: '#6a4bb0',
  pink: '#b0307a',
  brown: '#7a4a2a',
  grey: '#6b6b6b',
};

/** The hues of the kinds, likewise. */
export const kindColours: Readonly<Record<Kind, string>> = { claim: '#2b5fa8', position: '#9a4b12', figure: '#2c6e4f' };
