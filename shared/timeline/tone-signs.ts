import type { Tone } from './lenses/lens';

/** What tells a tone without its colour: beside labels, on marks, in the legend. */
export const toneSigns: Readonly<Record<Tone, string>> = {
  claim: 'C',
  position: 'P',
  figure: 'F',
  for: '+',
  against: '−',
  conditional: '◇',
  neutral: '=',
  ambiguous: '±',
  'no comment': '∅',
  none: '·',
};
