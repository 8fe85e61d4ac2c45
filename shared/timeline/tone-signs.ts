import { stanceMarks } from '../ledgers/stance';
import type { Tone } from './lenses/lens';

/** What tells a tone without its colour, beside labels and in the legend: the letters of kinds, and of stances as the matrix of positions has them. */
export const toneSigns: Readonly<Record<Tone, string>> = {
  claim: 'C',
  position: 'P',
  figure: 'F',
  for: stanceMarks.for.letter,
  against: stanceMarks.against.letter,
  conditional: stanceMarks.conditional.letter,
  neutral: stanceMarks.neutral.letter,
  ambiguous: stanceMarks.ambiguous.letter,
  'no comment': stanceMarks['no comment'].letter,
  none: stanceMarks.none.letter,
};
