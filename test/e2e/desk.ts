import { expect, type Page } from '@playwright/test';

/** The window as a person finds their way in it. */
export function desk(page: Page) {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  return {
    library: region('Library'),
    reader: region('Reader'),
    inspector: region('Inspector'),
    timeline: region('Timeline'),
    text: page.getByRole('textbox', { name: 'Text', exact: true }),
    /** Resolves when the first screen can be used. */
    ready: () => expect(region('Library')).toBeVisible(),
    /** Resolves when every change so far is in the store and in the journal. */
    saved: () => expect(page.getByText('Saved', { exact: true })).toBeVisible(),
    /** Presses each key in turn. */
    keys: async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    /** Goes to the text by key and puts the caret at its start. */
    toStart: async () => {
      await page.keyboard.press('Control+2');
      await page.keyboard.press('Control+Home');
    },
    openSample: async () => {
      await page.getByRole('button', { name: 'Open the sample' }).click();
      await expect(region('Reader').getByText('The Harbour Gazette')).toBeVisible();
    },
  };
}
