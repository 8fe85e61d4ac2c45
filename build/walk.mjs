// @ts-check
// The main job on the sample, as a person would do it by keyboard.
import { join } from 'node:path';

/** @typedef {{ app: import('playwright').ElectronApplication, page: import('playwright').Page }} Running */
/** @typedef {(what: string, act: () => Promise<unknown>) => Promise<void>} Step runs `act` and says what was done */

/** Answers the next save dialogs with this folder, keeping the suggested name. @param {Running['app']} app @param {string} folder */
const answerSaveDialogs = (app, folder) =>
  app.evaluate(({ dialog }, place) => {
    const answer = (/** @type {any} */ options) => ({
      canceled: false,
      filePath: `${place}/${String(options.defaultPath).split(/[\\/]/).pop()}`,
    });
    dialog.showSaveDialog = async (/** @type {any[]} */ ...given) => answer(given.at(-1));
  }, folder);

/** @param {Running['page']} page */
const saved = (page) => page.getByText('Saved', { exact: true }).waitFor();

/** @param {Running['page']} page @param {string[]} keys */
async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Ctrl 2, until the text has the focus: keys for it go nowhere before. @param {Running['page']} page */
async function goToReader(page) {
  await press(page, 'Control+2');
  await page.locator('[data-region=reader] [data-region-focus]:focus').waitFor();
}

/**
 * Opens the sample, tags a sentence, describes and dates it, and places it on the timeline.
 * @param {Running} running @param {Step} step
 */
export async function tagAndPlace({ page }, step) {
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await step('Opened the sample: three articles, tagged, with their timeline', async () => {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await timeline.waitFor();
    await page.getByRole('listbox', { name: 'Sources' }).getByText('Two days, eighty deals, no islands').click();
    await page.getByRole('region', { name: 'Reader' }).getByText('No date for a treaty was given').waitFor();
  });
  await step('Selected a sentence by keyboard and tagged it as a claim (C)', async () => {
    await goToReader(page);
    await press(page, 'Control+End', 'Control+ArrowUp', 'Alt+Shift+ArrowRight', 'c');
    await inspector.getByText('No date for a treaty was given on Friday').first().waitFor();
  });
  await step('Described it in the inspector (Enter)', async () => {
    await press(page, 'Enter');
    await page.keyboard.type('The talks ended without a date for a peace treaty.');
    await press(page, 'Enter');
  });
  await step('Dated it “Friday”: the article’s own date makes that 16 December 2016', async () => {
    await inspector.getByLabel('About', { exact: true }).fill('Friday');
    await press(page, 'Enter');
    await inspector.getByText('Enter keeps it').waitFor({ state: 'hidden' });
    await inspector.getByText('2016-12-16').first().waitFor();
    await saved(page);
  });
  await step('Placed it on the timeline (T)', async () => {
    await goToReader(page);
    await press(page, 't');
    await page.getByText('Placed on the timeline.').waitFor();
  });
  await step('Everything is saved: in the store, and in the journal on disk', () => saved(page));
}

/**
 * Saves the timeline in both formats.
 * @param {Running} running @param {Step} step @param {string} folder
 */
export async function exportBoth({ app, page }, step, folder) {
  await answerSaveDialogs(app, folder);
  for (const format of ['JSON', 'Web page']) {
    await step(`Exported the timeline: ${format}`, async () => {
      await press(page, 'Control+e');
      const dialog = page.getByRole('dialog', { name: 'Export the timeline' });
      await dialog.getByRole('radio', { name: format }).click();
      await dialog.getByRole('button', { name: 'Save…' }).click();
      await dialog.getByText(/^Saved /).waitFor();
      await dialog.getByRole('button', { name: 'Done' }).click();
      await dialog.waitFor({ state: 'hidden' });
    });
  }
}

/** Light or dark, by the person's own command. @param {Running['page']} page @param {'light' | 'dark'} theme */
export async function showTheme(page, theme) {
  await page.locator('html[data-theme]').waitFor();
  const now = await page.locator('html').getAttribute('data-theme');
  if (now !== theme) await press(page, 'Control+Shift+L');
  await page.locator(`html[data-theme=${theme}]`).waitFor();
}

/** @param {Running['page']} page @param {string} folder @param {string} name @returns {Promise<string>} the picture's path */
export async function takePicture(page, folder, name) {
  const path = join(folder, `${name}.png`);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await page.screenshot({ path });
  return path;
}
