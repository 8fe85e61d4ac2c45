import type { ClaimFields, FigureFields, PositionFields } from '../../shared/model/annotation';
import { expect, test } from './app';
import { brokenRules } from './broken-rules';
import { records } from './records';
import { bringInStation, fieldsOf } from './station';

test('a claim is described in full by keyboard, in the order one thinks of it', async ({ running }) => {
  const { page } = running;
  const on = await bringInStation(running);
  await on.selectSentence(2, 1);
  await on.keys('c', 'Enter');
  await on.type('The station dates from 1891');
  await on.tabTo(on.box('Add to speakers'));

  await on.type('a spokesman for the ministry');
  await expect(page.getByRole('option', { name: /not named by the source/ })).toBeVisible();
  await on.keys('ArrowDown', 'ArrowDown', 'Enter');
  await expect(on.inspector.getByRole('button', { name: 'Unnamed' })).toHaveAttribute('aria-pressed', 'true');
  await on.type('Somebody else');
  await on.keys('Escape');
  await expect(on.box('Add to speakers')).toHaveValue('');
  await on.keys('Shift+Tab', 'Shift+Tab');
  await on.type('spokesman');
  await on.keys('Tab');
  await on.type('ministry of transport');
  await on.keys('Enter');

  await on.tabTo(on.inspector.getByRole('combobox', { name: 'Attribution' }));
  await on.type('Indirect');
  await on.tabTo(on.field('Why unnamed'));
  await on.type('not said');
  await on.tabTo(on.inspector.getByRole('combobox', { name: 'Certainty' }));
  await on.type('Prob');
  await on.tabTo(on.field('Rating'));
  await on.type('no second estimate was found');
  await on.tabTo(on.field('Add to checked against'));
  await on.type('nothing');
  await on.keys('Enter');
  await expect(on.inspector.getByText('This is no web address')).toBeVisible();
  await page.keyboard.press('Control+a');
  await on.type('example.org/survey');
  await on.keys('Enter');
  await expect(on.inspector.getByRole('group', { name: 'example.org/survey' })).toBeVisible();
  await on.saved();

  expect(await fieldsOf<ClaimFields>(page)).toMatchObject({
    statement: 'The station dates from 1891',
    speakers: [{ name: 'a spokesman for the ministry', role: 'spokesman', organisation: 'ministry of transport', unnamed: true }],
    attribution: 'indirect',
    anonymity: 'not said',
    certainty: 'probable',
    rating: 'no second estimate was found',
    checkedAgainst: [{ url: 'https://example.org/survey', title: '' }],
  });
  const [actor] = await records(page, 'actors');
  expect(actor).toMatchObject({ name: 'a spokesman for the ministry', source: (await records(page, 'sources'))[0]!.id });
});

test('words are marked as cue and content, and other words added; undo takes each back', async ({ running }) => {
  const { page } = running;
  const on = await bringInStation(running);
  const cue = on.inspector.getByRole('group', { name: 'Cue' });
  const content = on.inspector.getByRole('group', { name: 'Content' });
  await on.selectSentence(2, 2);
  await on.keys('c');
  await on.toStart();
  await on.keys('Control+ArrowDown', 'Control+ArrowDown', 'Alt+ArrowRight', 'Control+ArrowRight', 'Control+Shift+ArrowRight');
  await expect.poll(on.selected).toBe('was');
  await on.keys('u');
  await expect(cue.getByText('was', { exact: true })).toBeVisible();
  await on.reader.locator('mark').first().dblclick();
  await expect.poll(on.selected).toMatch(/^[\p{L}\d]+$/u);
  const word = await on.selected();
  await content.getByRole('button', { name: 'Mark the selected words' }).click();
  await expect(content.locator('q')).toHaveText(word);

  await on.selectSentence(2, 1);
  await expect(page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Add' })).toBeVisible();
  await on.keys('+');
  await expect(page.getByText('Added: 2 passages now.')).toBeVisible();
  await expect(on.quotation).toHaveText([/^“It was manned/, /^“The station was built/]);
  await expect(on.reader.locator('mark')).toHaveCount(2);
  await expect(cue.locator('q')).toHaveText('was');

  await on.inspector.getByRole('button', { name: 'Put them in the order of the text' }).click();
  await expect(on.quotation).toHaveText([/^“The station was built/, /^“It was manned/]);
  await expect(cue.locator('q')).toHaveText('was');
  await on.saved();
  expect(await fieldsOf<ClaimFields>(page)).toMatchObject({ cue: [{ passage: 1, start: 3, end: 6 }], content: [{ passage: 1 }] });
  await on.inspector.getByRole('button', { name: /^Take the passage away: The station/ }).click();
  await expect(on.quotation).toHaveText([/^“It was manned/]);
  await expect(content.locator('q')).toHaveText(word);
  await on.keys('Control+z');
  await expect(on.quotation).toHaveCount(2);
  await on.keys('Control+z', 'Control+z');
  await expect(on.quotation).toHaveCount(1);
  await on.keys('Control+z', 'Control+z');
  await expect(cue.getByText('none stated')).toBeVisible();
});

test('a position names its issue and holder, who come into the codebook with it, and takes the place of an earlier one', async ({
  running,
}) => {
  const { page } = running;
  const on = await bringInStation(running);
  await on.selectSentence(3, 1);
  await on.keys('p', 'Enter');
  await on.box('Add to holders').fill('Ingrid Sol');
  await on.keys('Enter');
  await on.tabTo(on.box('Add to on behalf of'));
  await on.type('Parish of Port Arden');
  await on.tabTo(on.box('Issue'));
  await on.type('The future of the tower');
  await on.keys('Enter');
  await on.inspector.getByRole('combobox', { name: 'Stance' }).selectOption('Against');
  await expect(on.field('Condition')).toHaveCount(0);
  await on.inspector.getByRole('combobox', { name: 'Stance' }).selectOption('Conditional');
  await on.field('Condition').fill('only as a museum');
  await on.keys('Enter');
  await on.saved();

  await on.selectSentence(2, 1);
  await on.keys('p', 'Enter');
  await on.box('Add to holders').fill('sol');
  await on.keys('ArrowDown');
  await expect(page.getByRole('option', { name: 'Ingrid Sol', exact: true })).toHaveAttribute('aria-selected', 'true');
  await on.keys('Enter');
  await on.box('Issue').fill('the future of the tower');
  await on.keys('Enter');
  await expect(on.box('Issue')).toHaveValue('The future of the tower');
  await on.box('Supersedes').click();
  await on.type('tower');
  await expect(page.getByRole('listbox', { name: 'Supersedes' }).getByRole('option')).toHaveCount(1);
  await on.keys('Tab');
  await expect(on.inspector.getByText('None was taken: these words name no one earlier position.', { exact: false })).toBeVisible();
  await on.saved();
  expect((await fieldsOf<PositionFields>(page, 1)).supersedes ?? null).toBeNull();
  await on.box('Supersedes').click();
  await on.keys('Escape');
  await expect(on.box('Supersedes')).toHaveValue('');
  await on.keys('ArrowDown', 'ArrowDown', 'Enter');
  await expect(on.inspector.getByRole('button', { name: 'Open the earlier position' })).toBeVisible();
  await on.saved();

  const [earlier, later] = await records(page, 'annotations');
  const actors = await records(page, 'actors');
  expect(actors.map(({ name }) => name)).toEqual(['Ingrid Sol', 'Parish of Port Arden']);
  expect((await records(page, 'issues')).map(({ name }) => name)).toEqual(['The future of the tower']);
  expect(earlier!.fields).toMatchObject({
    holders: [{ name: 'Ingrid Sol', actor: actors[0]!.id }],
    onBehalfOf: [{ name: 'Parish of Port Arden', actor: actors[1]!.id }],
    issue: 'The future of the tower',
    stance: 'conditional',
    condition: 'only as a museum',
  } satisfies Partial<Record<keyof PositionFields, unknown>>);
  expect(later!.fields).toMatchObject({ holders: [{ actor: actors[0]!.id }], supersedes: earlier!.id });
  await on.inspector.getByRole('button', { name: 'Open the earlier position' }).click();
  await expect(on.quotation).toHaveText(/Its tower stands/);
  await expect(on.links.getByText('took its place')).toBeVisible();

  await on.keys('Control+2', 'Delete');
  await expect(on.passages).toHaveCount(1);
  await on.passages.first().click();
  await expect(on.box('Supersedes')).toHaveValue('A position that was removed');
  await on.keys('Control+2', 'Control+z');
  await expect(on.box('Supersedes')).toHaveValue(/tower/);
});

test('a quantity takes money and units as people write them, and is as of a date', async ({ running }) => {
  const { page } = running;
  const on = await bringInStation(running);
  await on.selectSentence(2, 1);
  await on.keys('f', 'Enter');
  await page.keyboard.press('Control+a');
  await on.type('31 m');
  await on.keys('Enter');
  await expect(on.box('Unit')).toHaveValue('m');
  await expect(on.inspector.getByText('UCUM m', { exact: false })).toBeVisible();
  await on.box('Unit').fill('square kilo');
  await on.keys('ArrowDown', 'Enter');
  await expect(on.inspector.getByText('UCUM km2', { exact: false })).toBeVisible();
  await on.box('Currency').fill('yen');
  await on.keys('Tab');
  await expect(on.box('Currency')).toHaveValue('JPY');
  await on.box('Currency').fill('doubloons');
  await on.keys('Enter');
  await expect(on.inspector.getByText('No currency is known by these words', { exact: false })).toBeVisible();
  await on.keys('Escape');
  await expect(on.box('Currency')).toHaveValue('JPY');
  await on.field('Amount').fill('35');
  await on.keys('Enter');
  await expect(on.inspector.getByText('The currency JPY and the unit km² are kept.')).toBeVisible();
  await on.field('As of').fill('2013');
  await on.keys('Enter');
  await on.saved();
  expect(await fieldsOf<FigureFields>(page)).toMatchObject({ low: '35', unit: 'km²', unitCode: 'km2', currency: 'JPY' });

  await on.inspector.getByRole('radio', { name: 'Public figure' }).click();
  await on.box('Name').fill('Ingrid Sol');
  await on.keys('Enter');
  await on.field('Term').fill('2011/2015');
  await on.keys('Enter');
  await on.field('Term').fill('yesterday');
  await on.keys('Enter');
  await expect(on.inspector.getByText('this field counts from no other date', { exact: false })).toBeVisible();
  await on.keys('Escape');
  await on.saved();
  const [actor] = await records(page, 'actors');
  expect(await fieldsOf(page)).toMatchObject({ variant: 'person', name: 'Ingrid Sol', actor: actor!.id, term: { edtf: '2011/2015' } });
});

test('a note is read as Markdown, its links are asked about, tags complete, and addresses are kept', async ({ running }) => {
  const { app, page } = running;
  const on = await bringInStation(running);
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...given: unknown[]) => {
      Object.assign(globalThis, { asked: (given.at(-1) as { detail: string }).detail });
      return Promise.resolve({ response: 1, checkboxChecked: false });
    };
  });
  await on.selectSentence(2, 1);
  await on.keys('c');
  await on.field('Note').fill('See **the survey**:\n\n- [its page](https://example.org/survey)\n- <script>alert(1)</script>');
  await on.keys('Control+Enter', 'Tab');
  const note = on.inspector.getByRole('group', { name: 'Note' });
  await expect(note.locator('strong')).toHaveText('the survey');
  await expect(note.getByRole('listitem')).toHaveText(['its page', '<script>alert(1)</script>']);
  await note.getByRole('link', { name: 'its page' }).click();
  await expect.poll(() => app.evaluate(() => (globalThis as { asked?: string }).asked)).toBe('https://example.org/survey');
  await note.getByRole('button', { name: 'Edit the note' }).click();
  await expect(on.field('Note')).toBeFocused();

  await on.box('Add a tag').fill('harbour');
  await on.keys('Enter');
  await on.field('Add to attachments').fill('example.org/plan');
  await on.keys('Enter');
  await on.inspector.getByRole('group', { name: 'example.org/plan' }).getByRole('textbox', { name: 'Title' }).fill('The plan');
  await on.keys('Enter');
  await on.selectSentence(3, 1);
  await on.keys('c');
  await on.box('Add a tag').fill('har');
  await expect(page.getByRole('option', { name: /harbour/ })).toBeVisible();
  await on.keys('ArrowDown', 'Enter');
  const tags = on.inspector.getByRole('grid', { name: 'Tags' }).getByRole('row');
  await expect(tags).toHaveText(['harbour']);
  // In other capitals it is the tag that is there.
  for (const tag of ['HARBOUR', 'tower']) {
    await on.box('Add a tag').fill(tag);
    await on.keys('Enter');
  }
  await expect(tags).toHaveText(['harbour', 'tower']);
  await on.saved();
  const [first, second] = await records(page, 'annotations');
  expect(first).toMatchObject({ tags: ['harbour'], attachments: [{ url: 'https://example.org/plan', title: 'The plan' }] });
  expect(second!.tags).toEqual(['harbour', 'tower']);
});

test('axe finds nothing in a long record, wide and narrow, nor in an open list, nor in the dialog', async ({ running }) => {
  const { app, page } = running;
  const on = await bringInStation(running);
  await on.selectSentence(2, 1);
  await on.keys('c', 'Enter');
  for (const name of ['Ingrid Sol', 'A society of former keepers']) {
    await on.box('Add to speakers').fill(name);
    await on.keys('Enter');
  }
  await on.field('Note').fill('**Bold** and [a page](https://example.org)');
  await on.keys('Tab');
  await on.field('Add to attachments').fill('example.org/plan');
  await on.keys('Enter');
  await on.selectSentence(3, 1);
  await on.keys('+');
  await expect(on.quotation).toHaveCount(2);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await brokenRules(page), `a long record, ${colorScheme}`).toEqual([]);
    await on.box('Add to speakers').fill('i');
    await expect(page.getByRole('listbox', { name: 'Add to speakers' }).getByRole('option').first()).toBeVisible();
    expect.soft(await brokenRules(page), `an open list, ${colorScheme}`).toEqual([]);
    await on.keys('Escape', 'Control+l');
    await expect(on.dialog('Link to another passage')).toBeVisible();
    expect.soft(await brokenRules(page), `the dialog, ${colorScheme}`).toEqual([]);
    await on.keys('Escape');
  }
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1024, 640));
  await on.keys('Control+3');
  await expect(on.inspector).toBeVisible();
  expect.soft(await brokenRules(page), 'a long record in the drawer').toEqual([]);
  const isWide = await on.inspector.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(isWide).toBe(false);
  // A drawer about the text makes way for another view, and opens over it only when it is asked for.
  await on.keys('Control+6');
  await expect(page.getByRole('region', { name: 'Codebook', exact: true })).toBeVisible();
  await expect(on.inspector).toBeHidden();
  await on.keys('Control+3');
  await expect(on.inspector).toBeVisible();
});
