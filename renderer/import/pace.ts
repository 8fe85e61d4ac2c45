import { counted } from '../../shared/text/counted';

/** Before so many files and so much time (milliseconds), a pace says nothing. */
const ENOUGH = { files: 5, time: 2_000 };
/** The pace is that of the last so many milliseconds: small files come before large ones, or after. */
const MEMORY = 10_000;

/** Measures how fast files come in, and says how long the rest will take. Times are milliseconds of any clock. */
export interface Pace {
  /** So many are done by now. */
  note(done: number, now: number): void;
  /** How long the rest takes at this pace, in milliseconds; null while that is not known. */
  left(total: number): number | null;
}

export function makePace(done: number, start: number): Pace {
  const seen = [{ done, now: start }];
  return {
    note: (count, now) => {
      seen.push({ done: count, now });
      while (seen.length > 2 && seen[1]!.now < now - MEMORY) seen.shift();
    },
    left: (total) => {
      const [first, last] = [seen[0]!, seen.at(-1)!];
      const files = last.done - first.done;
      const time = last.now - first.now;
      return files < ENOUGH.files || time < ENOUGH.time ? null : (time / files) * (total - last.done);
    },
  };
}

/** A time in milliseconds as a person reads it, coarse enough to stand still for a while: "about 2 minutes left". */
export function timeLeft(ms: number): string {
  const seconds = ms / 1_000;
  if (seconds < 8) return 'a few seconds left';
  if (seconds < 55) return `about ${counted(Math.ceil(seconds / 10) * 10, 'second', 'seconds')} left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `about ${counted(minutes, 'minute', 'minutes')} left`;
  return `about ${counted(Math.round(minutes / 60), 'hour', 'hours')} left`;
}
