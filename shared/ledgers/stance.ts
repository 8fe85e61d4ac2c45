import type { Stance } from '../model/annotation';

/** How a stance is told without its colour: a letter and a shape. */
export const stanceMarks: Readonly<Record<Stance | 'none', { letter: string; shape: StanceShape; label: string }>> = {
  for: { letter: 'F', shape: 'up', label: 'For' },
  against: { letter: 'A', shape: 'down', label: 'Against' },
  conditional: { letter: 'C', shape: 'diamond', label: 'Conditional' },
  neutral: { letter: 'N', shape: 'circle', label: 'Neutral' },
  ambiguous: { letter: '±', shape: 'square', label: 'Ambiguous' },
  'no comment': { letter: '–', shape: 'bar', label: 'No comment' },
  none: { letter: '?', shape: 'dot', label: 'No stance stated' },
};
export type StanceShape = 'up' | 'down' | 'diamond' | 'circle' | 'square' | 'bar' | 'dot';

/** What a conditional stance counts as in a network; nobody else can say, so the person who exports does. */
export type ConditionalAs = '1' | '0.5' | '0' | 'none';

/** The agreement of each stance; one that is not stated, says nothing or says two things has none, and is never given one. */
export function agreementOf(stance: Stance | null, conditional: ConditionalAs): number | null {
  switch (stance) {
    case 'for':
      return 1;
    case 'against':
      return -1;
    case 'neutral':
      return 0;
    case 'conditional':
      return conditional === 'none' ? null : Number(conditional);
    default:
      return null;
  }
}

/** The rule in words, for the file itself. */
export const agreementRule = (conditional: ConditionalAs): string =>
  `Agreement: for = 1, against = -1, neutral = 0, conditional = ${conditional === 'none' ? 'no number' : conditional}. ` +
  'Ambiguous, no comment and no stance stated have no number.';
