// @ts-check
import { anchoring } from './anchoring.mjs';
import { codebook } from './codebook.mjs';
import { importing } from './import.mjs';
import { ledgersBench } from './ledgers.mjs';
import { library } from './library.mjs';
import { reading } from './reading.mjs';
import { startup } from './startup.mjs';
import { suggesting } from './suggest.mjs';
import { timelineEditing } from './timeline-editing.mjs';
import { timelineBench } from './timeline.mjs';

/**
 * What a bench found: one row a subject, with the limit among them, and the goals it was run for.
 * @typedef {{
 *   columns: string[],
 *   rows: { subject: string, values: number[], isLimit?: boolean }[],
 *   goals: { what: string, value: number, atMost: number }[],
 *   notes: string[],
 * }} Finding
 * @typedef {{ name: string, about: string, run: (probe: ReturnType<typeof import('./busy.mjs').busyProbe>) => Promise<Finding> }} Bench
 */

/** The registry of benches: one file each. @type {Bench[]} */
export const benches = [
  startup,
  reading,
  anchoring,
  importing,
  library,
  suggesting,
  codebook,
  ledgersBench,
  timelineBench,
  timelineEditing,
];
