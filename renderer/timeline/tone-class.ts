import type { Tone } from '../../shared/timeline/lenses/lens';

/** The class that gives a tone's colour to what stands in it, as `--kind`. */
export const toneClass = (tone: Tone): string => `timeline-tone-${tone.replaceAll(' ', '-')}`;
