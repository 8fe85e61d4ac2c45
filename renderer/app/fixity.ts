import { counted, numbered } from '../../shared/text/counted';
import { checkOriginals, lastFullCheck, lostOriginals, restoreOriginals, type FixityReport } from '../store/fixity';
import { tell, warn } from './notices';
import { oneAtATime } from './one-at-a-time';

/** Originals are checked by themselves once in so many milliseconds: a week. */
const INTERVAL = 7 * 24 * 60 * 60 * 1_000;
/** Not while the window is still being filled. In milliseconds. */
const AFTER_START = 30_000;

/** Checks every original when it is asked for, and says how they are. */
export const checkAll = oneAtATime(async () => {
  const report = await checkOriginals(
    (done, total) => tell(`Checking originals: ${numbered(done)} of ${numbered(total)}.`),
    () => true,
    'asked for',
  );
  if (report.failures.length === 0) tell(`${counted(report.sound, 'original is', 'originals are')} sound.`);
  else sayLost(report);
});

/** Checks them in the background where that is due, and says so only where one is not sound. Gives the function that calls it off. */
export function checkInBackground(): () => void {
  let isWanted = true;
  const timer = setTimeout(() => void due(), AFTER_START);
  const due = async () => {
    const last = await lastFullCheck();
    if (!isWanted || (last && Date.now() - Date.parse(last) < INTERVAL)) return;
    const report = await checkOriginals(
      () => undefined,
      () => isWanted,
      'in the background',
    );
    if (report.failures.length > 0) sayLost(report);
  };
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}

function sayLost({ failures }: FixityReport): void {
  warn(
    `${counted(failures.length, 'original is', 'originals are')} no longer as kept. The texts and annotations are. “Find lost originals…” looks for them in a folder.`,
    failures.map(({ name, fixity }) => `${name}: ${fixity}`),
  );
}

/** Looks for originals that were lost, below a folder the person chooses. Where the log tells of none, all are checked first. */
export const findLost = oneAtATime(async () => {
  let lost = await lostOriginals();
  if (lost.length === 0) {
    await checkOriginals(
      () => undefined,
      () => true,
      'before looking for lost ones',
    );
    lost = await lostOriginals();
  }
  if (lost.length === 0) return tell('No original is lost.');
  const outcome = await restoreOriginals(lost);
  if (!outcome.ok) return warn(outcome.error.message);
  if (outcome.value === null) return;
  tell(`${numbered(outcome.value)} of ${counted(lost.length, 'lost original', 'lost originals')} found and kept.`);
});
