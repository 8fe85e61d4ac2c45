import { expect, test } from './app';
import { desk } from './desk';

test('letters typed right after Enter are not taken back when what was stored arrives', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  const title = on.inspector.getByRole('textbox', { name: 'Title' });
  await title.fill('Two days');
  await title.press('Enter');
  await page.keyboard.type(', and no islands');
  await on.saved();
  await expect(on.library.getByRole('option', { name: /^Two days/ })).toBeVisible();
  await expect(title).toHaveValue('Two days, and no islands');
  await title.press('Enter');
  await expect(on.library.getByRole('option', { name: /^Two days, and no islands/ })).toBeVisible();
});
