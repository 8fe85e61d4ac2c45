import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialogs, expect, test } from './app';
import { brokenRules } from './broken-rules';
import { desk } from './desk';

const first = `The harbour talks

The ferry leaves the quay at eight every morning, whatever the wind. Nobody on the island thinks twice about it.

Eighty deals were signed on the second day. They are worth ¥300 billion in all, the ministry said on Friday.

Residents have waited since 1956. They would not wait for another year.

Nobody spoke of the islands themselves.`;

const second = `The harbour talks

A note by the editors was put before everything else.

The ferry leaves the quay at eight every morning, whatever the wind. Nobody on the island thinks twice about it.

Eighty deals were signed on the second day. They are worth ¥800 billion in all, the ministry said on Friday.

Nobody spoke of the islands themselves.`;

test('a text published again with other words: what moved is carried over, what changed waits, and a person decides by key', async ({
  running,
  folder,
}) => {
  const { app, page } = running;
  const on = desk(page);
  await on.ready();
  await writeFile(join(folder, 'harbour.txt'), first);
  await answerOpenDialogs(app, [join(folder, 'harbour.txt')]);
  await page.getByRole('button', { name: 'Bring in files' }).first().click();
  await expect(on.reader.getByText('Eighty deals')).toBeVisible();
  await on.selectSentence(1, 1);
  await on.keys('c');
  await expect(on.passages).toHaveCount(1);
  await on.selectSentence(2, 2);
  await on.keys('f');
  await on.selectSentence(3, 1);
  await on.keys('p', 't');
  await expect(on.passages).toHaveCount(3);
  await on.saved();

  await writeFile(join(folder, 'harbour.txt'), second);
  await page.evaluate(() => document.body.focus());
  await on.keys('Control+k');
  await page.keyboard.type('new version');
  await on.keys('Enter');
  const versions = page.getByRole('region', { name: 'Versions', exact: true });
  await expect(versions.getByText('2 passages need a look')).toBeVisible();
  const review = versions.getByRole('region', { name: 'Passage to review' });
  await expect(review.getByRole('heading', { name: 'Figure 1 of 2' })).toBeVisible();
  await expect(review.getByText('number: 300 → 800')).toBeVisible();
  await expect(on.sources.first()).toContainText('2 passages need a look');
  await expect(versions.locator('del').getByText('300')).toBeVisible();

  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect.soft(await brokenRules(page), colorScheme).toEqual([]);
  }

  await review.getByRole('radio').first().focus();
  await on.keys('a');
  await expect(versions.getByText('1 passage needs a look')).toBeVisible();
  await expect(review.getByText('Residents have waited since 1956.')).toBeVisible();
  await expect(on.timeline.getByRole('button', { name: '1 event needs a look' })).toBeVisible();
  await on.keys('k');
  await expect(versions.getByText('No passage needs a look')).toBeVisible();
  await expect(on.timeline.getByRole('button', { name: 'needs a look' })).toHaveCount(0);

  await expect(review.getByText('kept on the old version')).toBeVisible();

  await on.keys('Escape');
  await expect(on.reader.getByText('A note by the editors')).toBeVisible();
  await expect(page.getByText('The passage selected stands on an older version of this text')).toBeVisible();
  await page.getByRole('button', { name: 'Compare' }).first().click();
  await expect(versions).toContainText('Residents have waited since 1956.');
  await expect(versions.locator(':focus')).toHaveCount(1);

  await on.keys('Control+z');
  await expect(versions.getByText('1 passage needs a look')).toBeVisible();
  await versions.getByRole('button', { name: 'Link elsewhere' }).click();
  await on.dialog('Link the passage elsewhere').getByRole('textbox').fill('nobody spoke');
  await on.dialog('Link the passage elsewhere').getByRole('button', { name: 'Nobody spoke' }).click();
  await expect(review.getByText('chosen by you')).toBeVisible();
  await review.getByRole('button', { name: 'Accept' }).click();
  await expect(versions.getByText('No passage needs a look')).toBeVisible();
  await expect(versions).toBeFocused();

  await versions.getByRole('button', { name: 'Back to the text' }).click();
  await expect(on.reader.getByText('A note by the editors')).toBeVisible();
  await expect(on.reader.getByText('¥800 billion')).toBeVisible();
  await expect(on.passages).toHaveCount(3);
});
