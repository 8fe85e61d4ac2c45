import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialogs, expect, test } from './app';
import { brokenRules } from './broken-rules';
import { records } from './records';
import { bringInStation } from './station';

const fields = [
  ['Claims', 'Text', 'Tone'],
  ['Claims', 'Number', 'Column'],
  ['Claims', 'Choice', 'Prominence'],
  ['Claims', 'Date', 'Checked on'],
  ['Claims', 'Yes or no', 'Front page'],
  ['Claims', 'Actor', 'Checked by'],
  ['Claims', 'Issue', 'Heading'],
  ['Sources', 'Text', 'Desk'],
] as const;

test('the codebook’s own fields are filled by key, each by its type, undone, and exported where they are public', async ({
  running,
  folder,
}) => {
  const { app, page } = running;
  const on = await bringInStation(running);
  const book = page.getByRole('region', { name: 'Codebook', exact: true });
  await on.keys('Control+6');
  await book.getByRole('radio', { name: 'Fields', exact: true }).click();
  for (const [kind, type, name] of fields) {
    await book.getByLabel('For').selectOption(kind);
    await book.getByLabel('Type', { exact: true }).first().selectOption(type);
    await book.getByRole('textbox', { name: 'New field' }).fill(name);
    await on.keys('Enter');
    await expect(book.getByRole('textbox', { name: 'Name of the field' })).toHaveValue(name);
    if (type !== 'Choice') continue;
    for (const option of ['above the fold', 'below it']) {
      await book.getByRole('textbox', { name: 'Add an option' }).fill(option);
      await on.keys('Enter');
    }
  }

  await on.sources.first().click();
  await expect(on.text).toBeVisible();
  await on.selectSentence(2, 1);
  await on.keys('c', 't', 'Enter');
  await on.tabTo(on.field('Tone'));
  await on.type('dry');
  await on.tabTo(on.field('Column'));
  await on.type('about 3');
  await on.keys('Enter');
  await expect(on.inspector.getByText('This field holds a number alone', { exact: false })).toBeVisible();
  await on.keys('Control+a');
  await on.type('1,200');
  await on.tabTo(on.inspector.getByRole('combobox', { name: 'Prominence' }));
  await on.type('below');
  await on.tabTo(on.field('Checked on'));
  await on.type('7 March 2015');
  await on.tabTo(on.inspector.getByRole('combobox', { name: 'Front page' }));
  await on.type('No');
  await on.tabTo(on.box('Checked by'));
  await on.type('Ingrid Sol');
  await on.tabTo(on.box('Heading'));
  await on.type('Towers');
  await on.keys('Enter');
  await on.saved();
  const own = await ownOf();
  expect(Object.values(own ?? {})).toEqual(
    expect.arrayContaining(['dry', '1200', 'below it', expect.objectContaining({ edtf: '2015-03-07' }), false, 'Towers']),
  );
  expect(Object.values(own ?? {})).toContain((await records(page, 'actors'))[0]!.id);
  expect((await records(page, 'issues')).map(({ name }) => name)).toEqual(['Towers']);
  expect(await brokenRules(page)).toEqual([]);

  await on.keys('Control+2', 'Control+z');
  await on.saved();
  expect(await records(page, 'issues')).toEqual([]);
  expect(Object.values((await ownOf()) ?? {})).not.toContain('Towers');

  await on.inspector.getByRole('button', { name: /^Private: Tone/ }).click();
  await expect(on.inspector.getByRole('button', { name: /^Public: Tone/ })).toBeVisible();
  const file = join(folder, 'timeline.json');
  await answerSaveDialogs(app, file);
  await on.keys('Control+e');
  await page.getByRole('radio', { name: 'JSON' }).click();
  await expect(page.getByRole('dialog').getByText("1 record has private values of the codebook's fields", { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('Saved timeline.json')).toBeVisible();
  const exported = JSON.parse(await readFile(file, 'utf8')) as { annotations: { own: unknown; withheld: unknown }[] };
  expect(exported.annotations[0]).toMatchObject({ own: [{ name: 'Tone', type: 'text', value: 'dry' }], withheld: ['own'] });
  await on.keys('Escape', 'Escape');

  await on.keys('Control+2', 'Escape', 'Escape');
  await on.field('Desk').fill('Coast');
  await on.keys('Enter');
  await on.saved();
  expect(Object.values((await records(page, 'sources'))[0]!.own ?? {})).toEqual(['Coast']);

  async function ownOf() {
    return (await records(page, 'annotations'))[0]!.own;
  }
});
