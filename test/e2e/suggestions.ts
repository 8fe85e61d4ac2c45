import type { Page } from '@playwright/test';
import { answerOpenDialogs, expect, type Running } from './app';
import { desk } from './desk';

/** The suggestions as a person finds them: what is below the text, and the words it is about. */
export function suggestions(page: Page) {
  const bar = page.getByRole('region', { name: 'Suggestion', exact: true });
  return {
    bar,
    /** "3 of 40", "Claim". */
    head: bar.locator('.suggestion-head'),
    list: page.getByRole('listbox', { name: 'Suggestions' }),
    waiting: bar.getByText(/\d+ suggestions? in this text/),
    /** How many are left, as the text's foot says while none is gone to. */
    count: async () => Number(/\d+/.exec((await bar.getByText(/in this text/).textContent()) ?? '')?.[0]),
    /** The words that are painted as the current suggestion; the first offset of them in the text. */
    now: () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('dateline-suggested-now') ?? [])] as Range[];
        const [first] = ranges;
        const block = first?.startContainer.parentElement?.closest<HTMLElement>('[data-start]');
        if (!first || !block) return null;
        const before = document.createRange();
        before.selectNodeContents(block);
        before.setEnd(first.startContainer, first.startOffset);
        return { words: ranges.map(String).join('\n\n'), start: Number(block.dataset.start) + before.toString().length };
      }),
  };
}
/** The words of the current suggestion, and where they begin in the text. */
export type Now = { words: string; start: number };

/** Brings a file in and opens its text. */
export async function opened(running: Running, path: string) {
  const { app, page } = running;
  await answerOpenDialogs(app, [path]);
  const on = desk(page);
  await on.ready();
  await on.keys('Control+o');
  await expect(on.text).toBeVisible();
  return { page, on, at: suggestions(page) };
}
