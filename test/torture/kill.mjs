// @ts-check
import { cutJournal, differences, flipBit, readJournal, readStore, wipeStore } from './library.mjs';
import { kill, pauseBetween, saved, start, work } from './running.mjs';

/** @typedef {import('./running.mjs').Running} Running */

/** What happens to the profile between the kill and the next start; a cycle takes the next of them. */
const harms = [
  { name: 'killed', act: async () => undefined },
  { name: 'killed, database deleted', act: async (/** @type {string} */ profile) => wipeStore(profile) },
  { name: 'killed, a bit of the journal flipped', act: async (/** @type {string} */ profile) => flipBit(profile) },
  { name: 'killed, journal cut short', act: async (/** @type {string} */ profile) => cutJournal(profile) },
  { name: 'killed, database deleted, killed while it was restored', act: wipeAndInterrupt },
];

/** @param {string} profile */
async function wipeAndInterrupt(profile) {
  wipeStore(profile);
  const running = await start(profile);
  try {
    await pauseBetween(0, 600);
  } finally {
    await kill(running);
  }
}

/**
 * Kills the app in the middle of its work, again and again on one profile. Whatever the journal acknowledged, or the screen called
 * saved, must be in the store and in the journal after the next start, and both must hold the same.
 * @param {string} profile @param {number} cycles
 */
export async function killAgainAndAgain(profile, cycles) {
  const acknowledged = /** @type {Set<string>} */ (new Set());
  const sum = { cycles: 0, lost: 0, wiped: 0, problems: /** @type {string[]} */ ([]) };
  let running = await start(profile);
  try {
    await begin(running);
    for (; sum.cycles < cycles; sum.cycles += 1) {
      const harm = harms[sum.cycles % harms.length];
      if (!harm) throw new Error('there is no harm');
      sum.problems.push(...(await lies(running, profile)));
      const working = work(running);
      const after = await pauseBetween(100, 1_500);
      await kill(running);
      await working;
      for (const id of readJournal(profile).ids) acknowledged.add(id);
      await harm.act(profile);
      running = await start(profile);
      await saved(running);
      if (!harm.name.includes('deleted') && (await running.page.getByText('The database was empty').count()) > 0) sum.wiped += 1;
      const found = await compare(running, profile, acknowledged);
      sum.lost += found.lost.length;
      sum.problems.push(...found.problems);
      console.log(`${harm.name} after ${after} ms: ${acknowledged.size} edits acknowledged, ${found.lost.length} lost`);
    }
  } finally {
    await kill(running);
  }
  return sum;
}

/** A library with something to read and tag. @param {Running} running */
async function begin(running) {
  await running.page.getByRole('button', { name: 'Open the sample' }).click();
  await running.page.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
  await saved(running);
}

/** What the screen called saved and the journal does not have: work for a moment, see what the store has, wait for the word. @param {Running} running @param {string} profile */
async function lies(running, profile) {
  for (const key of ['Control+2', 'Control+Home', 'Alt+Shift+ArrowRight', 'c', 'Alt+Shift+ArrowRight', 'p'])
    await running.page.keyboard.press(key);
  const { ids } = await readStore(running.page);
  await saved(running);
  const journal = readJournal(profile);
  return [...ids].filter((id) => !journal.ids.has(id)).map((id) => `Edit ${id} was called saved and is not in the journal`);
}

/** @param {Running} running @param {string} profile @param {Set<string>} acknowledged */
async function compare(running, profile, acknowledged) {
  const [store, journal] = [await readStore(running.page), readJournal(profile)];
  const lost = [...acknowledged].filter((id) => !store.ids.has(id) || !journal.ids.has(id));
  return { lost, problems: differences(store, journal) };
}
