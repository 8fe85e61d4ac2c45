import { bridge } from './bridge';

let isLow = false;
let stop: (() => void) | undefined;

/** Follows what main says about the disk's free space. */
export function followSpace(): void {
  stop?.();
  isLow = false;
  stop = bridge().on('space', (space) => (isLow = space === 'low'));
}

/** Throws where the disk has too little left: a database on a full disk may be lost, so it is not written to (R33). */
export function needSpace(): void {
  if (isLow)
    throw new Error('Too little space is free on the disk of the library. Free some, then try again. What was changed before is kept.');
}
