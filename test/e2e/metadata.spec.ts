import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialogs, answerSaveDialogs, expect, test } from './app';
import { desk } from './desk';

test('a source’s card: fields of the library, a field of one’s own, a template, and undo', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  const details = on.inspector.getByRole('region', { name: 'Details' });
  await details.getByRole('combobox', { name: 'Add a field' }).selectOption({ label: 'Archive' });
  await details.getByRole('textbox', { name: 'Archive' }).fill('Town archive');
  await on.keys('Enter');
  await details.getByRole('combobox', { name: 'Add a field' }).selectOption({ label: 'A field of your own…' });
  await details.getByRole('textbox', { name: 'Name of the new field' }).fill('Digitised by');
  await on.keys('Enter');
  await expect(details.getByRole('textbox', { name: 'Digitised by' })).toBeFocused();
  await page.keyboard.type('Mina Arai');
  await on.keys('Enter');
  await on.saved();
  await details.getByRole('combobox', { name: 'Add a field' }).selectOption({ label: 'A field of your own…' });
  await page.keyboard.type('digitised by');
  await on.keys('Enter');
  await expect(details.getByText('There is a field named digitised by already.')).toBeVisible();
  await details.getByText('Templates').click();
  await details.getByRole('button', { name: 'Keep this card as a template' }).click();
  await details.getByRole('textbox', { name: 'Name of the template' }).fill('Harbour papers');
  await on.keys('Enter');
  await expect(details.getByText('Kept as Harbour papers.')).toBeVisible();

  await on.sources.nth(1).click();
  await details.getByText('Templates').click();
  await details.getByRole('button', { name: 'Harbour papers', exact: true }).click();
  await expect(details.getByRole('textbox', { name: 'Archive' })).toHaveValue('Town archive');
  await expect(details.getByRole('textbox', { name: 'Digitised by' })).toHaveValue('Mina Arai');
  await on.keys('Control+2', 'Control+z');
  await expect(details.getByRole('textbox', { name: 'Archive' })).toHaveCount(0);
});

test('a citation is copied in the style chosen', async ({ running: { app, page } }) => {
  const on = desk(page);
  await on.openSample();
  const citation = on.inspector.getByRole('region', { name: 'Citation' });
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await citation.getByRole('button', { name: 'Copy' }).click();
  await expect(citation.getByText('Copied.')).toBeVisible();
  expect(await copied()).toContain('Mina Arai. “Two days, eighty deals, no islands.” The Harbour Gazette, 16 December 2016.');
  await citation.getByRole('combobox', { name: 'Citation style' }).selectOption({ label: 'RIS' });
  await citation.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(copied).toContain('TI  - Two days, eighty deals, no islands');
});

test('a bibliography fills in what is empty, and says what it leaves', async ({ folder, running: { app, page } }) => {
  const file = join(folder, 'refs.bib');
  await writeFile(
    file,
    '@article{a, title={Two days, eighty deals, no islands}, journal={Another Gazette}, volume={12}, date={2016-12-16}}\n@book{b, title={Of no one here}}\n',
  );
  await answerOpenDialogs(app, [file]);
  const on = desk(page);
  await on.openSample();
  await on.keys('Control+k');
  await page.keyboard.type('bibliography');
  await on.keys('Enter');
  const dialog = on.dialog('References of refs.bib');
  await expect(dialog.getByText('Of 2 references, 1 is about a source of this library.')).toBeVisible();
  await expect(dialog.getByText('fills in type and volume')).toBeVisible();
  await expect(dialog.getByText('keeps its own publisher')).toBeVisible();
  await dialog.getByRole('button', { name: 'Fill in 1 source' }).click();
  const details = on.inspector.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('textbox', { name: 'Volume' })).toHaveValue('12');
  await expect(on.field('Publisher')).toHaveValue('The Harbour Gazette');
});

test('an original is written out as it was, and checked', async ({ folder, running: { app, page } }) => {
  const words = 'The wheel at the old mill\r\n\r\nIt had stood still since 1956.\r\n';
  await writeFile(join(folder, 'mill.txt'), words);
  await answerOpenDialogs(app, [join(folder, 'mill.txt')]);
  await answerSaveDialogs(app, join(folder, 'out.txt'));
  const on = desk(page);
  await on.ready();
  await on.keys('Control+o');
  await expect(on.text).toBeVisible();
  const original = on.inspector.getByRole('region', { name: 'Original' });
  await original.getByRole('button', { name: 'Export…' }).click();
  await expect(original.getByText('Written as out.txt, byte for byte.')).toBeVisible();
  expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(words);
  await original.getByRole('button', { name: 'Check' }).click();
  await expect(original.getByText('Checked: sound.')).toBeVisible();
  await on.keys('Control+k');
  await page.keyboard.type('Check all originals');
  await on.keys('Enter');
  await expect(on.news).toHaveText('1 original is sound.');
});
