import type { Bridge } from '../../shared/ipc';

declare global {
  var dateline: Bridge;
}

/** The one door to main. Read at each call, so that a test can stand its own main behind it. */
export const bridge = (): Bridge => globalThis.dateline;
