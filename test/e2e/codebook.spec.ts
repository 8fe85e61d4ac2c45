import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedCodebook } from '../bench/codebook/seed';
import { answerSaveDialogs, expect, test } from './app';
import { brokenInEitherTheme, brokenRules } from './broken-rules';
import { desk } from './desk';
import { records } from './records';

/** A small library with a full codebook: 6 actors, 5 issues. */
const sizes = { sources: 3, annotations: 60, actors: 6, issues: 5 };

function codebook(page: Page) {
  const on = desk(page);
  const region = page.getByRole('region', { name: 'Codebook', exact: true });
  return {
    ...on,
    region,
    rows: region.locator('.codebook-side [data-row]'),
    part: (name: string) => region.getByRole('radiogroup', { name: 'Part of the codebook' }).getByRole('radio', { name, exact: true }),
    tab: (name: RegExp) => region.getByRole('radiogroup', { name: 'What the page shows' }).getByRole('radio', { name }),
    name: (what: string) => region.getByRole('textbox', { name: `Name of the ${what}` }),
    row: (words: string | RegExp) => region.locator('.codebook-side [data-row]').filter({ hasText: words }),
    button: (name: string) => region.getByRole('button', { name, exact: true }),
    show: async () => {
      await expect(on.sources.first()).toBeVisible();
      await on.keys('Control+6');
      await expect(region.locator(':focus')).toHaveCount(1);
    },
  };
}

test.beforeEach(async ({ userData }) => seedCodebook(userData, sizes));

test('by key: actors are found, merged, and put back; a passage opens', async ({ running: { page } }) => {
  const on = codebook(page);
  await on.show();
  await on.keys('Home');
  await expect(on.rows.first()).toBeFocused();
  await expect(on.name('actor')).toHaveValue('Akiko Abe');
  expect(await brokenInEitherTheme(page)).toEqual([]);
  await on.keys('Shift+ArrowDown');
  await expect(on.region.getByRole('heading', { name: '2 actors selected' })).toBeVisible();
  await expect(on.region.getByText(/Merging changes 8 passages/)).toBeVisible();
  expect(await brokenInEitherTheme(page)).toEqual([]);
  await on.tabTo(on.button('Merge'));
  await on.keys('Enter');
  await expect(on.news).toHaveText(/Merged into Akiko Abe: 8 passages changed/);
  await expect(on.rows).toHaveCount(5);
  await on.tab(/Details/).focus();
  await on.keys('Space');
  await expect(on.region.getByText('Boris Abe', { exact: true })).toBeVisible();
  expect(await brokenInEitherTheme(page)).toEqual([]);
  await on.keys('Control+z');
  await expect(on.rows).toHaveCount(6);
  await on.saved();
  expect((await records(page, 'actors')).map(({ name }) => name)).toContain('Boris Abe');

  await on.tab(/Passages/).focus();
  await on.keys('Space');
  await on.rows.first().focus();
  await on.keys('Enter');
  await expect(on.region.locator('.codebook-passage:focus')).toHaveCount(1);
  await on.keys('ArrowDown', 'Enter');
  await expect(on.region).toHaveCount(0);
  await expect(on.quotation).toBeVisible();
  await on.keys('Control+6');
  await expect(on.name('actor')).toHaveValue('Akiko Abe');
});

test('by mouse: an actor is added, named, given an office with its term, split and removed', async ({ running: { page } }) => {
  const on = codebook(page);
  await on.show();
  const field = on.region.getByRole('textbox', { name: 'New actor' });
  await field.fill('akiko abe');
  await on.keys('Enter');
  await expect(on.region.getByText(/Akiko Abe is called so already/)).toBeVisible();
  await field.fill('Yoriko Kawaguchi');
  await on.keys('Enter');
  await expect(on.name('actor')).toHaveValue('Yoriko Kawaguchi');
  await on.tab(/Details/).click();
  await on.region.getByLabel('Type', { exact: true }).selectOption('Person');
  await on.region.getByRole('textbox', { name: 'Add a name' }).fill('Kawaguchi');
  await on.keys('Enter');
  await on.region.getByRole('textbox', { name: 'Add an office' }).fill('Foreign Minister');
  await on.keys('Enter');
  const office = on.region.getByRole('group', { name: 'Foreign Minister' });
  await office.getByRole('textbox', { name: 'Organisation' }).fill('Japan');
  await office.getByRole('textbox', { name: 'Term' }).fill('nonsense');
  await on.keys('Enter');
  await expect(office.getByRole('textbox', { name: 'Term' })).toHaveAttribute('aria-invalid', 'true');
  await office.getByRole('textbox', { name: 'Term' }).fill('2002 to 2004');
  await on.keys('Enter');
  await expect(office.getByText('2002 to 2004')).toBeVisible();
  await on.saved();
  expect((await records(page, 'actors')).at(-1)).toMatchObject({
    name: 'Yoriko Kawaguchi',
    type: 'person',
    aliases: ['Kawaguchi'],
    offices: [{ title: 'Foreign Minister', organisation: 'Japan', term: { edtf: '2002/2004' } }],
  });
  await on.button('Remove').click();
  await expect(on.row('Kawaguchi')).toHaveCount(0);

  await on.row('Boris Abe').click();
  await on.keys('Delete');
  await expect(on.dialog('Remove Boris Abe?').getByText(/8 passages name it/)).toBeVisible();
  await on.keys('Escape');
  await expect(on.dialog(/Remove/)).toHaveCount(0);
  await on.keys('Control+k');
  await page.keyboard.type('Merge what is selected');
  await on.keys('Enter');
  await expect(on.news).toHaveText('Select two or more in the list to merge them.');
  await on.button('Split…').click();
  const split = on.dialog('Split Boris Abe');
  await split.getByRole('textbox', { name: 'Name of the new actor' }).fill('Boris Abe the younger');
  await split.getByRole('checkbox').first().check();
  expect(await brokenRules(page)).toEqual([]);
  await split.getByRole('button', { name: 'Split', exact: true }).click();
  await expect(on.name('actor')).toHaveValue('Boris Abe the younger');
  await expect(on.tab(/Passages 1/)).toBeVisible();
  await on.button('Remove').click();
  await expect(on.dialog(/Remove Boris Abe the younger/).getByText(/1 passage names it/)).toBeVisible();
  await on
    .dialog(/Remove/)
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(on.row('the younger')).toHaveCount(0);
  await expect(on.region.locator(':focus')).toHaveCount(1);
});

test('issues nest and move by key and by drag, are renamed with their positions, and show who turned', async ({ running: { page } }) => {
  const on = codebook(page);
  await on.show();
  await on.part('Issues').click();
  const names = () => on.rows.locator('.ui-row-name').allTextContents();
  expect(await names()).toEqual([
    'Fishing rights',
    'Return of the islands',
    'Joint economic zones',
    'Visa-free visits',
    'Military build-up',
  ]);
  await on.row('Fishing rights').click();
  await expect(on.region.locator('.codebook-group').first()).toContainText('Akiko Abe');
  await expect(on.region.locator('.codebook-passage').filter({ hasText: 'reversal' })).toHaveCount(1);
  expect(await brokenRules(page)).toEqual([]);
  await on.keys('End', 'Alt+ArrowRight');
  await expect(on.row('Military')).toHaveAttribute('aria-level', '2');
  await on.keys('Alt+ArrowUp');
  await expect
    .poll(names)
    .toEqual(['Fishing rights', 'Return of the islands', 'Joint economic zones', 'Military build-up', 'Visa-free visits']);
  await on.keys('Home', 'ArrowLeft');
  await expect(on.rows).toHaveCount(1);
  await on.keys('ArrowRight');
  await on.row('Military').dragTo(on.row('Return of'), { targetPosition: { x: 40, y: 15 } });
  await expect(on.row('Military')).toHaveAttribute('aria-level', '3');
  await on.row('Fishing rights').click();
  await on.keys('F2');
  await expect(on.name('issue')).toBeFocused();
  await page.keyboard.type('Catches');
  await on.keys('Enter');
  await expect(on.row('Catches')).toHaveCount(1);
  await expect(on.name('issue')).toBeFocused();
  await on.saved();
  const issues = (await records(page, 'annotations')).flatMap(({ fields }) => (fields.kind === 'position' ? [fields.issue] : []));
  expect(issues).toContain('Catches');
  expect(issues).not.toContain('Fishing rights');
  await on.rows.first().focus();
  await on.keys('F2');
  await page.keyboard.type('visa-free VISITS');
  await on.keys('Enter');
  await expect(on.region.getByText(/Visa-free visits is there already/)).toBeVisible();
});

test('tags, fields of one’s own and guidelines are kept, and the codebook is exported', async ({ running: { app, page }, folder }) => {
  const on = codebook(page);
  await on.show();
  await on.part('Tags').click();
  await on.row('talks').click();
  await on.region.getByLabel('Colour').selectOption('Violet');
  await on.keys('Shift+Tab');
  await on.name('tag').fill('negotiations');
  await on.keys('Enter');
  await expect(on.row('negotiations')).toHaveCount(1);
  await on.row('press').click();
  await on.row('negotiations').click({ modifiers: ['Control'] });
  await expect(on.region.getByRole('heading', { name: '2 tags selected' })).toBeVisible();
  expect(await brokenRules(page)).toEqual([]);
  await on.region.getByRole('radio', { name: /negotiations/ }).check();
  await on.button('Merge').click();
  await expect(on.row('press')).toHaveCount(0);

  await on.part('Fields').click();
  await on.region.getByLabel('For').selectOption('Sources');
  await on.region.getByRole('textbox', { name: 'New field' }).fill('Genre');
  await on.keys('Enter');
  await expect(on.name('field')).toHaveValue('Genre');
  const option = on.region.getByRole('textbox', { name: 'Add an option' });
  await option.fill('letter');
  await on.keys('Enter');
  await option.fill('speech');
  await on.keys('Enter');
  await expect(on.region.getByRole('textbox', { name: 'Option', exact: true })).toHaveCount(2);
  await on.row('Tone').click();
  await on.button('Remove calm').click();
  await expect(on.dialog('Remove the option calm?').getByText(/would state nothing/)).toBeVisible();
  expect(await brokenRules(page)).toEqual([]);
  await on
    .dialog(/Remove the option/)
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(on.button('Remove calm')).toHaveCount(0);

  await on.part('Guidelines').click();
  await on.region.getByRole('radio', { name: 'Claims' }).click();
  const written = on.region.getByRole('textbox', { name: 'Guidelines: claims' });
  await written.fill('x'.repeat(100_001));
  await expect(on.region.getByText(/This has 100,001 characters, and 100,000 can be kept/)).toBeVisible();
  expect(await brokenRules(page)).toEqual([]);
  await written.fill('# Claims\n\nOnly what *may be* checked.');
  await expect(on.region.getByRole('region', { name: 'Preview' }).locator('em')).toHaveText('may be');
  expect(await brokenRules(page)).toEqual([]);

  const file = join(folder, 'Codebook.qdc');
  await answerSaveDialogs(app, file);
  await on.button('Export…').click();
  const dialog = on.dialog('Export the codebook');
  await dialog.getByRole('radio', { name: 'REFI-QDA' }).click();
  await expect(dialog.getByText(/6 actors are left out/)).toBeVisible();
  expect(await brokenRules(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByText('Saved Codebook.qdc')).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('name="negotiations" isCodable="true" color="#6a4bb0"');
  expect(text).toContain('<Description># Claims');
});
