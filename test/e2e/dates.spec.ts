import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { desk } from './desk';
import { records } from './records';

const words = `The wheel at the old mill

The miller said on Friday that the wheel would turn again. It had stood still since 1956.

She expects the first flour next spring.`;

/** Brings the article in by pasting it: nothing in it says when it was published. */
async function paste(page: Page) {
  const on = desk(page);
  await on.ready();
  await on.keys('Control+Shift+v');
  await page.getByRole('textbox', { name: 'The article’s words' }).fill(words);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(on.reader.getByText('She expects the first flour next spring.')).toBeVisible();
  await on.withoutSuggestions();
  /** Tags a sentence and types a date into one of its clocks. */
  const tag = async (paragraph: number, sentence: number, clock: 'About' | 'Said', date: string) => {
    await on.selectSentence(paragraph, sentence);
    await on.keys('c');
    await on.field(clock).fill(date);
    await on.keys('Enter');
  };
  /** Types a publication date for the open source. */
  const publish = async (date: string) => {
    await on.keys('Control+2', 'Escape');
    await on.field('Published').fill(date);
    await on.keys('Enter');
  };
  /** Shows the annotation that a passage of the list stands for. */
  const show = (passage: RegExp) => on.passages.filter({ hasText: passage }).click();
  return { ...on, tag, publish, show };
}

const clocks = async (page: Page) =>
  (await records(page, 'annotations')).map(({ about, said, unresolved }) => ({
    about: about?.edtf ?? null,
    said: said?.edtf ?? null,
    waits: unresolved ?? {},
  }));

test('an article without a date says so, and words that count from one wait for it', async ({ running: { page } }) => {
  const on = await paste(page);
  await expect(on.reader.getByText('publication date not found')).toBeVisible();
  await expect(on.field('Published')).toHaveValue('');
  await expect(on.field('Published')).toHaveAttribute('placeholder', 'not found');
  await on.tag(1, 1, 'About', 'Friday');
  await expect(on.inspector.getByText("“Friday” waits for the source's publication date.")).toBeVisible();
  await expect(on.field('About')).toHaveValue('Friday');
  await expect(on.passages).toHaveText([/no date$/]);
  expect(await clocks(page)).toEqual([{ about: null, said: null, waits: { about: 'Friday' } }]);
});

test('giving the date lists what waits for it; only what is ticked takes its date, and one undo takes all of it back', async ({
  running: { page },
}) => {
  const on = await paste(page);
  await on.tag(1, 1, 'About', 'Friday');
  await on.tag(1, 2, 'About', '1956');
  await on.tag(2, 1, 'Said', 'next spring');
  await on.publish('16 December 2016');

  const dialog = on.dialog('Set the publication date');
  const rows = dialog.getByRole('listitem').filter({ has: page.getByRole('checkbox') });
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'The miller said' })).toContainText(/from Friday, unresolved.*to 16 December 2016/);
  await expect(rows.filter({ hasText: 'She expects' })).toContainText(/from next spring, unresolved.*to .*2017/);
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Set it alone' })).toBeVisible();
  await rows.filter({ hasText: 'The miller said' }).getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Set it and 1 date' }).click();
  await expect(dialog).toHaveCount(0);

  await expect(on.passages).toHaveText([/16 Dec 2016$/, /1956$/, /no date$/]);
  await on.show(/The miller said/);
  await expect(on.inspector.getByText(/Friday.*16 December 2016/).first()).toBeVisible();
  await on.keys('Control+z');
  await expect(on.passages).toHaveText([/no date$/, /1956$/, /no date$/]);
  await expect(on.reader.getByText('publication date not found')).toBeVisible();
  expect(await clocks(page)).toEqual([
    { about: null, said: null, waits: { about: 'Friday' } },
    { about: '1956', said: null, waits: {} },
    { about: null, said: null, waits: { said: 'next spring' } },
  ]);
});

test('another date lists what was resolved against the last one, before and after; what is not ticked stays', async ({
  running: { page },
}) => {
  const on = await paste(page);
  await on.publish('16 December 2016');
  await expect(on.reader.getByText('16 December 2016')).toBeVisible();
  await on.tag(1, 1, 'About', 'Friday');
  await on.tag(1, 2, 'About', '1956');
  await expect(on.passages).toHaveText([/16 Dec 2016$/, /1956$/]);

  await on.publish('20 January 2017');
  const dialog = on.dialog('Change the publication date');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expect(dialog.getByRole('listitem')).toContainText(/from 16 December 2016.*to 20 January 2017/);
  await dialog.getByRole('button', { name: 'Change it alone' }).click();
  await expect(on.reader.getByText('20 January 2017')).toBeVisible();
  await expect(on.passages).toHaveText([/16 Dec 2016$/, /1956$/]);

  await on.keys('Control+z');
  await expect(on.reader.getByText('16 December 2016')).toBeVisible();
  await on.publish('20 January 2017');
  await dialog.getByRole('checkbox').last().check();
  await dialog.getByRole('button', { name: 'Change it and 1 date' }).click();
  await expect(on.passages).toHaveText([/20 Jan 2017$/, /1956$/]);
  await on.keys('Control+z');
  await expect(on.passages).toHaveText([/16 Dec 2016$/, /1956$/]);
  await expect(on.reader.getByText('16 December 2016')).toBeVisible();
});

test('cancelling leaves the publication date and all that rests on it', async ({ running: { page } }) => {
  const on = await paste(page);
  await on.publish('16 December 2016');
  await expect(on.reader.getByText('16 December 2016')).toBeVisible();
  await on.tag(1, 1, 'About', 'Friday');
  await on.publish('20 January 2017');
  await on.dialog('Change the publication date').getByRole('button', { name: 'Cancel' }).click();
  await expect(on.field('Published')).toHaveValue('16 December 2016');
  await expect(on.passages).toHaveText([/16 Dec 2016$/]);
});

test('EDTF is stored as it is typed, and the reasoning is shown', async ({ running: { page } }) => {
  const on = await paste(page);
  await on.tag(1, 1, 'About', '1956/1960?');
  await expect(on.inspector.getByText(/1956\/1960\?/)).toBeVisible();
  await expect.poll(() => clocks(page)).toEqual([{ about: '1956/1960?', said: null, waits: {} }]);
  await on.tag(1, 2, 'About', 'c. May 1848');
  await expect(on.inspector.getByText(/1848-05~/)).toBeVisible();
});

test('words that are no date are told why, stay in the field and store nothing', async ({ running: { page } }) => {
  const on = await paste(page);
  await on.tag(1, 1, 'About', '31 February 2016');
  await expect(on.field('About')).toHaveAccessibleDescription(/February/);
  await expect(on.field('About')).toHaveAttribute('aria-invalid', 'true');
  await expect(on.field('About')).toHaveValue('31 February 2016');
  await on.field('About').fill('once upon a time');
  await expect(on.field('About')).toHaveAccessibleDescription(/date/);
  await on.keys('Enter', 'Control+2');
  await expect(on.passages).toHaveText([/no date$/]);
  expect(await clocks(page)).toEqual([{ about: null, said: null, waits: {} }]);
});
