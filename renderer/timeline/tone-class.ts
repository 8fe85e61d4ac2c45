import type { Tone } from '../../shared/timeline/lenses/lens';

/** The class that gives a colour of the legend to what stands in it. */
export const toneClass = (tone: Tone): string => `timeline-tone-${tone.replaceAll(' ', '-')}`;
