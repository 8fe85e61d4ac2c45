import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialogs, expect, test } from './app';
import { desk } from './desk';

test('a very long title leaves every region in the window', async ({ folder, running: { app, page } }) => {
  const file = join(folder, 'long.md');
  await writeFile(file, `# ${'A headline that does not come to an end '.repeat(12)}\n\nThe ministers met.\n`);
  await answerOpenDialogs(app, [file]);
  const on = desk(page);
  await on.ready();
  await on.keys('Control+o');
  await expect(on.reader.getByText('The ministers met.')).toBeVisible();

  for (const region of [on.library, on.reader, on.inspector, on.timeline]) await expect(region).toBeInViewport({ ratio: 0.99 });
  await expect(page.getByRole('button', { name: 'Run a command' })).toBeInViewport({ ratio: 0.99 });
});

test('a source without a title is named by its file, and its text takes the focus when it comes in', async ({
  folder,
  running: { app, page },
}) => {
  const file = join(folder, 'quay-notes.txt');
  await writeFile(
    file,
    'The council met on Monday and agreed to build a second quay, which is to open in the spring of next year, it said.\n',
  );
  await answerOpenDialogs(app, [file]);
  const on = desk(page);
  await on.ready();
  await page.getByRole('main').getByRole('button', { name: 'Bring in files' }).last().click();

  await expect(on.library.getByRole('option', { name: /Title not found.*quay-notes\.txt/ })).toBeVisible();
  await expect(on.text).toBeFocused();
});

test('pressing the open source shows it again after one of its passages', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await on.passages.first().click();
  await expect(on.quotation).toBeVisible();
  await on.sources.and(page.locator('[aria-selected=true]')).first().click();
  await expect(on.inspector.getByRole('heading', { name: 'Source', level: 2 })).toBeVisible();
});

test('a removed source leaves its events in sight and the focus in the library, and undo says what it took back', async ({
  running: { page },
}) => {
  const on = desk(page);
  await on.openSample();
  for (const left of [2, 1, 0]) {
    await on.keys('Control+k');
    await page.keyboard.type('Remove this source');
    await on.keys('Enter');
    await expect(on.sources).toHaveCount(left);
  }
  await expect(on.library.locator(':focus')).toHaveCount(1);
  await expect(on.events.first()).toBeVisible();

  await on.keys('Control+z');
  await expect(on.news).toHaveText('Undo: Remove source.');
  await expect(on.sources).toHaveCount(1);
});

test('a dialog with more in it than the window has room for scrolls inside', async ({ running: { page } }) => {
  const on = desk(page);
  await on.ready();
  await on.keys('F1');
  await expect(on.dialog('Keys and help')).toBeInViewport({ ratio: 0.99 });
});
