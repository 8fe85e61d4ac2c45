import { expect, type Locator, type Page } from '@playwright/test';

/** The window as a person finds their way in it. */
export function desk(page: Page) {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const reader = region('Reader');
  const inspector = region('Inspector');
  const timeline = region('Timeline');
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const toStart = () => keys('Control+2', 'Control+Home');
  return {
    library: region('Library'),
    /** The sources in the library's list. */
    sources: region('Library').getByRole('listbox', { name: 'Sources' }).getByRole('option'),
    reader,
    inspector,
    timeline,
    text: page.getByRole('textbox', { name: 'Text', exact: true }),
    /** The tagged passages of the open source, in reading order: each one's kind, words and date. */
    passages: page.getByRole('listbox', { name: 'Highlights' }).getByRole('option'),
    /** The events drawn on the timeline. */
    events: timeline.getByRole('listbox', { name: 'Events on the timeline' }).getByRole('option'),
    /** The words of the annotation that the inspector shows. */
    quotation: inspector.locator('blockquote'),
    /** What the status line says last. */
    news: page.getByRole('contentinfo').getByRole('status'),
    dialog: (name: string | RegExp) => page.getByRole('dialog', { name }),
    field: (name: string) => inspector.getByRole('textbox', { name, exact: true }),
    /** The words selected in the text. */
    selected: () => page.evaluate(() => document.getSelection()?.toString().trim() ?? ''),
    /** Resolves when the first screen can be used. */
    ready: () => expect(region('Library')).toBeVisible(),
    /** Resolves when every change so far is in the store and in the journal. */
    saved: () => expect(page.getByText('Saved', { exact: true })).toBeVisible(),
    /** Presses each key in turn. */
    keys,
    /** Goes to the text by key and puts the caret at its start. */
    toStart,
    /** Presses Tab until the focus has come to a control. */
    tabTo: async (control: Locator) => {
      const isThere = () => control.evaluate((element) => element === document.activeElement);
      for (let presses = 0; presses < 120 && !(await isThere()); presses += 1) await keys('Tab');
      await expect(control).toBeFocused();
    },
    /** Selects a sentence of the text by key; its paragraph and its place in that are counted from 1, the title being paragraph 0. */
    selectSentence: async (paragraph: number, sentence: number) => {
      await toStart();
      for (let at = 0; at < paragraph; at += 1) await keys('Control+ArrowDown');
      for (let at = 1; at < sentence; at += 1) await keys('Alt+ArrowRight');
      await keys('Alt+Shift+ArrowRight');
    },
    /** Has nothing suggested in the text that is open and nothing filled in, where a test is about what a person states alone. */
    withoutSuggestions: async () => {
      await keys('Control+Shift+s');
      await expect(region('Suggestion')).toHaveCount(0);
      await expect(page.getByRole('radiogroup', { name: 'List beside the text' })).toHaveCount(0);
    },
    openSample: async () => {
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await expect(reader.getByText('The Harbour Gazette')).toBeVisible();
    },
  };
}
