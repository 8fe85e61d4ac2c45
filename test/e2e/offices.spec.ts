import type { ClaimFields } from '../../shared/model/annotation';
import { expect, test } from './app';
import { brokenRules } from './broken-rules';
import { bringInStation, fieldsOf } from './station';

/** Longer than the inspector is wide, and a part of it without a space. */
const organisation = `Port Arden, ${'Hafenundleuchtfeuerverwaltung'.repeat(3)}, and the conservancy of its lights, channels and moorings`;

test('the office an actor held then is offered, and stated only where a person asks for it', async ({ running }) => {
  const { page } = running;
  const on = await bringInStation(running);
  const book = page.getByRole('region', { name: 'Codebook', exact: true });
  await on.keys('Control+6');
  await book.getByRole('textbox', { name: 'New actor' }).fill('Ingrid Sol');
  await on.keys('Enter');
  await book.getByRole('radio', { name: /Details/ }).click();
  await book.getByRole('textbox', { name: 'Add a name' }).fill('the mayor');
  await on.keys('Enter');
  for (const [title, term] of [
    ['Harbour master', '1998 to 2004'],
    ['Mayor', '2011 to 2019'],
  ] as const) {
    await book.getByRole('textbox', { name: 'Add an office' }).fill(title);
    await on.keys('Enter');
    const office = book.getByRole('group', { name: title });
    await office.getByRole('textbox', { name: 'Organisation' }).fill(organisation);
    await office.getByRole('textbox', { name: 'Term' }).fill(term);
    await on.keys('Enter');
    await expect(office.getByText(term)).toBeVisible();
  }

  await on.sources.first().click();
  await expect(on.text).toBeVisible();
  await on.selectSentence(2, 1);
  await on.keys('c', 'Enter');
  await on.box('Add to speakers').fill('The Mayor');
  await on.keys('Enter');
  const voice = on.inspector.getByRole('group', { name: 'The Mayor' });
  await expect(voice.getByText('Ingrid Sol in the codebook')).toBeVisible();
  await expect(voice.getByRole('button', { name: /^Use / })).toHaveText([`Use Mayor, ${organisation} (2011 to 2019)`]);
  // It is read whole: it goes over several lines, and nothing of it sticks out.
  const { right, width } = await voice.getByRole('button', { name: /^Use / }).evaluate((button) => ({
    right: button.getBoundingClientRect().right - button.closest('[data-region="inspector"]')!.getBoundingClientRect().right,
    width: button.scrollWidth - button.clientWidth,
  }));
  expect(right).toBeLessThanOrEqual(0);
  expect(width).toBe(0);
  await expect(voice.getByRole('textbox', { name: 'Role' })).toHaveValue('');
  expect(await brokenRules(page)).toEqual([]);
  await on.tabTo(voice.getByRole('button', { name: /^Use / }));
  await on.keys('Enter');
  await expect(voice.getByRole('textbox', { name: 'Role' })).toHaveValue('Mayor');
  await expect(voice.getByRole('textbox', { name: 'Organisation' })).toHaveValue(organisation);
  await expect(voice.getByRole('button', { name: /^Use / })).toHaveCount(0);
  await on.saved();
  expect(await fieldsOf<ClaimFields>(page)).toMatchObject({ speakers: [{ name: 'The Mayor', role: 'Mayor', organisation }] });
});
