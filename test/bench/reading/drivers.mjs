// @ts-check
import { rest } from './measure.mjs';

/** @typedef {import('./measure.mjs').Page} Page */
/** @typedef {import('./measure.mjs').Driver} Driver */

/** From the press of a button to the frame that shows the first mark. @param {Page} page @param {() => Promise<void>} press */
async function timeToMark(page, press) {
  await page.evaluate(() => {
    const isShown = () => document.querySelector('mark') !== null || (CSS.highlights?.size ?? 0) > 0;
    const shown = new Promise((done, fail) => {
      const onPress = () => {
        const begun = performance.now();
        const look = () =>
          requestAnimationFrame(() => {
            const gone = performance.now() - begun;
            if (isShown()) done(gone);
            else if (gone < 20_000) look();
            else fail(new Error('No mark was shown within 20 s.'));
          });
        look();
      };
      addEventListener('pointerdown', onPress, { once: true, capture: true });
    });
    Object.assign(globalThis, { shown });
  });
  await press();
  return page.evaluate(() => /** @type {{ shown?: Promise<number> }} */ (globalThis).shown ?? Number.NaN);
}

/** Selects a few words in one of the paragraphs on the screen, by script. @type {Driver['select']} */
const selectByScript = (page, nth) =>
  page.evaluate((place) => {
    const words = [...document.querySelectorAll('p')].filter((element) => element.getBoundingClientRect().top > 60)[1 + (place % 3)];
    const node =
      [...(words?.childNodes ?? [])].find((each) => each.nodeType === 3 && (each.textContent?.length ?? 0) > 12) ?? words?.firstChild;
    if (node) document.getSelection()?.setBaseAndExtent(node, 1, node, Math.min(12, node.textContent?.length ?? 0));
  }, nth);

/** Goes to the next paragraph and selects two words in it, by the Reader's keys. @type {Driver['select']} */
const selectByKeys = async (page, nth) => {
  const key = (/** @type {string} */ name) => page.keyboard.press(name);
  if (nth === 0)
    await page
      .locator('[data-region=reader] [data-block]')
      .nth(1)
      .click({ position: { x: 4, y: 8 } });
  await key('Control+ArrowDown');
  for (let word = 0; word < 2; word++) await key('Control+ArrowRight');
  for (let word = 0; word < 2; word++) await key('Control+Shift+ArrowRight');
};

/** @type {Pick<Driver, 'load' | 'watch' | 'count'>} */
const ofPage = {
  load: async (page) => {
    await page.getByRole('button', { name: 'Close' }).click();
    await rest(page);
    return timeToMark(page, () => page.getByRole('button', { name: 'Open' }).click());
  },
  watch: async () => async () => {},
  count: (page) =>
    page.evaluate(() =>
      /** @type {any} */ (globalThis).kept.read().then((/** @type {{ marked: unknown[] }} */ { marked }) => marked.length),
    ),
};

/** A page of pages/ whose paragraphs are selected in by script. @type {Driver} */
export const bareDriver = { ...ofPage, select: selectByScript, scroller: '#scroller' };

/** The page with the Reader alone. @type {Driver} */
export const roomDriver = { ...ofPage, select: selectByKeys, scroller: '.reader-scroll' };

/** The app, with a library that has the long article and a short one. @type {(titles: { long: string, short: string }) => Driver} */
export const appDriver = (titles) => ({
  load: async (page) => {
    const rowOf = (/** @type {string} */ title) =>
      page.getByRole('listbox', { name: 'Sources' }).getByRole('option').filter({ hasText: title });
    await rowOf(titles.short).click();
    await rowOf(titles.short).and(page.locator('[aria-selected=true]')).waitFor();
    await page.locator('[data-region=reader] mark').first().waitFor({ state: 'detached' });
    await rest(page);
    return timeToMark(page, () => rowOf(titles.long).click());
  },
  select: selectByKeys,
  watch: async (page) => {
    await page.evaluate(() => {
      const shown = document.querySelector('.app-saved');
      const saved = new Promise((done) => {
        const observer = new MutationObserver(() => shown?.getAttribute('data-is') === 'saved' && (observer.disconnect(), done(true)));
        if (shown) observer.observe(shown, { attributeFilter: ['data-is'] });
      });
      Object.assign(globalThis, { saved });
    });
    return () => page.evaluate(() => /** @type {any} */ (globalThis).saved);
  },
  count: (page) =>
    page.evaluate(async () => {
      const store = (await indexedDB.databases()).find(({ name }) => name?.startsWith('dateline-'));
      const opening = indexedDB.open(store?.name ?? '');
      await new Promise((done) => (opening.onsuccess = done));
      const counting = opening.result.transaction('annotations').objectStore('annotations').count();
      await new Promise((done) => (counting.onsuccess = done));
      opening.result.close();
      return counting.result;
    }),
  scroller: '.reader-scroll',
});
