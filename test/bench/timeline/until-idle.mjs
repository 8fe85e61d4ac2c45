// @ts-check
/** Waits until the page has nothing left to do, twice in a row: what follows an act in a task of its own is done then too. @param {import('playwright').Page} page */
export const untilIdle = (page) =>
  page.evaluate(async () => {
    for (let times = 0; times < 2; times += 1) await new Promise((done) => requestIdleCallback(done));
  });
