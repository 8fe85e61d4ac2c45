// @ts-check
// What the benches of the window do inside its page, so that no message on the way there or back is timed.

/** @typedef {import('playwright').Page} Page */

/**
 * What `putInPage` puts into a page. `timeActs` gives milliseconds from an act until what it leads to is drawn, for each of several values: `act`
 * begins it and gives whether it is done; `undo`, not timed, does the same for taking it back.
 * @typedef {object} InPage
 * @property {(values: string[], act: (value: string) => () => boolean, undo?: () => () => boolean) => Promise<number[]>} timeActs
 * @property {(field: HTMLElement, value: string) => void} set as a person who types into a field or chooses from a list
 * @property {(key: string) => void} press a key with Ctrl
 */

const FRAMES = 120;
/** Three rows a frame, px: as fast as a wheel turns. */
const STEP = 90;
/** How `framesOf` scrolls, for a note. */
export const scrolling = `scrolling goes ${STEP} px a frame for ${FRAMES} frames`;

/** Once for each start, before anything is timed: `globalThis.inPage` is then an InPage. @param {Page} page */
export const putInPage = (page) =>
  page.evaluate(() => {
    const frame = () => new Promise(requestAnimationFrame);
    /** @type {InPage} */
    const inPage = {
      timeActs: async (values, act, undo) => {
        const times = [];
        for (const value of values) {
          await frame();
          const start = performance.now();
          const isDone = act(value);
          while (!isDone()) {
            if (performance.now() - start > 20_000) throw new Error(`“${value}” took too long`);
            await frame();
          }
          await frame();
          times.push(performance.now() - start);
          const isBack = undo?.();
          while (isBack && !isBack()) await frame();
        }
        return times;
      },
      set: (field, value) => {
        const type = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      },
      press: (key) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
      },
    };
    Object.assign(globalThis, { inPage });
  });

/** Milliseconds of each frame while something scrolls. @param {Page} page @param {string} box a selector */
export const framesOf = (page, box) =>
  page.evaluate(
    async ({ selector, frames, step }) => {
      const element = /** @type {HTMLElement} */ (document.querySelector(selector));
      element.scrollTop = 0;
      for (let wait = 0; wait < 10; wait += 1) await new Promise(requestAnimationFrame);
      const times = [];
      let last = performance.now();
      for (let at = 0; at < frames; at += 1) {
        element.scrollTop += step;
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
      }
      return times.slice(1);
    },
    { selector: box, frames: FRAMES, step: STEP },
  );
