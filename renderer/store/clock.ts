let last = 0;

/**
 * Now as ISO 8601 UTC. Every call gives a later instant than the one before, even within one millisecond or after the
 * system clock was set back: `modified` then tells two states of a record apart.
 */
export function stamp(): string {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
}
