// @ts-check
import { performance } from 'node:perf_hooks';

/** Milliseconds for a fixed piece of work: more than usual means that something else is using the machine. */
export function fixedWork() {
  const start = performance.now();
  let hash = 2166136261;
  for (let i = 0; i < 8_000_000; i++) hash = Math.imul(hash ^ (i & 255), 16777619);
  return hash === 1 ? 0 : performance.now() - start; // the result is used, so that the loop is not removed
}

const BUSY_ABOVE = 1.15;

/** Takes the machine's quiet time from the best of many tries, then judges moments against it. */
export function busyProbe() {
  let quiet = Math.min(...Array.from({ length: 25 }, fixedWork));
  /** @type {number[]} */
  const seen = [];
  return {
    /** Notes how busy the machine is now. */
    look() {
      const now = fixedWork();
      quiet = Math.min(quiet, now);
      seen.push(now);
    },
    /** Quiet time in milliseconds, the median of the looks as a multiple of it, and whether wall times can be trusted. */
    verdict() {
      const ratio = median(seen) / quiet;
      return { quiet, ratio, isBusy: ratio > BUSY_ABOVE };
    },
  };
}

/** @param {readonly number[]} values @param {number} share 0.95 for the 95th percentile */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (/** @type {readonly number[]} */ values) => quantile(values, 0.5);
