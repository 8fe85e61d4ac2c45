import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { brokenRules } from './broken-rules';
import { desk } from './desk';
import { records } from './records';

/** The library's tree as a person finds their way in it. */
function tree(page: Page) {
  const on = desk(page);
  const line = (name: string) => on.library.getByRole('treeitem', { name: new RegExp(`^${name}\\b`) });
  return {
    ...on,
    line,
    tree: on.library.getByRole('tree', { name: 'Collections' }),
    options: on.library.getByRole('listbox', { name: 'Sources' }).getByRole('option'),
    open: async () => {
      await on.openSample();
      // It opens its text last of all, and takes the focus there.
      await expect(on.text).toBeFocused();
    },
    make: async (name: string) => {
      await on.keys('Control+Shift+n');
      await page.getByRole('textbox', { name: /^Name of the new collection/ }).fill(name);
      await on.keys('Enter');
      await expect(line(name)).toBeFocused();
    },
  };
}

test('collections are made, nested, ordered, renamed, filled and removed by key alone, and every step is undone', async ({
  running: { page },
}) => {
  const on = tree(page);
  await on.open();
  await on.make('Papers');
  await on.make('Letters');
  await on.make('Maps');
  await on.keys('Alt+ArrowUp');
  await expect(on.line('Maps')).toHaveAttribute('aria-posinset', '4');
  await on.keys('Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowRight');
  await expect(on.line('Maps')).toHaveAttribute('aria-level', '2');
  await on.keys('ArrowLeft', 'ArrowLeft');
  await expect(on.line('Papers')).toHaveAttribute('aria-expanded', 'false');
  await expect(on.line('Maps')).toHaveCount(0);
  await on.keys('ArrowRight');
  await expect(on.line('Maps')).toBeVisible();

  await on.keys('F2');
  await page.keyboard.type('Harbour papers');
  await on.keys('Enter');
  await expect(on.line('Harbour papers')).toBeFocused();

  // A source is cut in the list and pasted in the tree; shown with Enter, the collection has it.
  await on.options.first().focus();
  await on.keys('Control+c');
  await on.line('Maps').focus();
  await on.keys('Control+v', 'Enter');
  await expect(on.options).toHaveCount(1);
  await expect(on.line('Harbour papers')).toHaveAccessibleName(/1 source/);
  expect(await brokenRules(page)).toEqual([]);

  await on.line('Harbour papers').focus();
  await on.keys('Delete');
  await expect(on.tree.getByRole('treeitem')).toHaveCount(3);
  await expect(on.news).toHaveText(/^Removed Harbour papers and 1 collection in it/);
  await expect(on.options).toHaveCount(3);
  await on.keys('Control+z');
  await expect(on.line('Harbour papers')).toBeVisible();
  await expect(on.line('Harbour papers')).toHaveAccessibleName(/1 source/);
  for (const label of ['Put into', 'Rename', 'Move', 'Move']) {
    await on.keys('Control+z');
    await expect(on.news).toHaveText(new RegExp(`^Undo: ${label}`));
  }
  await expect(on.line('Papers')).toBeVisible();
});

test('collections are made, filled, moved and given a level with the mouse', async ({ running: { page } }) => {
  const on = tree(page);
  await on.open();
  await on.library.getByRole('button', { name: 'New collection' }).click();
  await page.keyboard.type('Papers');
  await on.keys('Enter');
  await on.library.getByRole('button', { name: 'New collection' }).click();
  await page.keyboard.type('Letters');
  await on.keys('Enter');
  await expect(on.line('Letters')).toBeVisible();

  await on.options.nth(1).dragTo(on.line('Letters'));
  await expect(on.line('Letters')).toHaveAccessibleName(/1 source/);
  await on.line('Letters').dragTo(on.line('Papers'));
  await expect(on.line('Letters')).toHaveAttribute('aria-level', '2');
  await on.line('Letters').click();
  await expect(on.options).toHaveCount(1);

  await on.line('Papers').click({ button: 'right' });
  await page.getByRole('menuitemradio', { name: 'Fonds' }).click();
  await expect(on.line('Papers fonds')).toBeVisible();
  await on.saved();
  expect((await records(page, 'collections')).map(({ name, level }) => [name, level ?? null])).toEqual([
    ['Papers', 'fonds'],
    ['Letters', null],
  ]);
});

test('a smart collection holds what its query finds, now and later', async ({ running: { page } }) => {
  const on = tree(page);
  await on.open();
  await on.keys('Control+k');
  await page.keyboard.type('smart collection');
  await on.keys('Enter');
  const dialog = on.dialog('New smart collection');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('In vain');
  await dialog.getByLabel('Query').fill('status:(');
  await expect(dialog.getByRole('status')).toContainText('parenthesis');
  await dialog.getByLabel('Query').fill('');
  await dialog.getByRole('combobox', { name: 'Status' }).selectOption('Nothing found');
  await expect(dialog.getByLabel('Query')).toHaveValue('status:"nothing found"');
  await expect(dialog.getByRole('status')).toHaveText('No source is found now.');
  expect(await brokenRules(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await on.library.getByRole('button', { name: 'All sources' }).click();
  await expect(on.line('In vain')).toHaveAccessibleName(/smart collection 0 sources/);
  await on.inspector.getByLabel('Status').selectOption('Nothing found');
  await expect(on.line('In vain')).toHaveAccessibleName(/smart collection 1 source$/);
  await on.line('In vain').click();
  await expect(on.options).toHaveCount(1);
  await on.keys('Control+z');
  await expect(on.library.getByText('No source is here.')).toBeVisible();
});

test('a query that is typed counts what only the versions tell, though nothing on screen shows them', async ({ running: { page } }) => {
  const on = tree(page);
  await on.open();
  await on.keys('Control+Shift+E');
  await page.getByRole('textbox', { name: /^Text / }).press('Control+End');
  await page.keyboard.type(' It never came.');
  await on.keys('Control+s');
  await expect(on.news).toContainText('Saved as a new version');
  await on.keys('Control+k');
  await page.keyboard.type('smart collection');
  await on.keys('Enter');
  const dialog = on.dialog('New smart collection');
  await dialog.getByLabel('Query').fill('has:versions');
  await expect(dialog.getByRole('status')).toHaveText('1 source is found now.');
});

test('the coding status filters the library, with counts', async ({ running: { page } }) => {
  const on = tree(page);
  await on.open();
  await on.inspector.getByLabel('Status').selectOption('In progress');
  const filter = on.library.getByLabel('Coding status');
  await expect(filter.getByRole('option', { name: 'In progress (1)' })).toBeAttached();
  await filter.selectOption('in progress');
  await expect(on.options).toHaveCount(1);
  await filter.selectOption('nothing found');
  await expect(on.library.getByText('No source here has that status.')).toBeVisible();
});
