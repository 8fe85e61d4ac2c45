import { expect, test } from './app';
import { desk } from './desk';

test('letters typed right after Enter are not taken back when what was stored arrives', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  const publisher = on.inspector.getByRole('textbox', { name: 'Publisher' });
  await publisher.fill('The Gazette');
  await publisher.press('Enter');
  // At a person's pace, so that what was stored arrives between two of the letters.
  await page.keyboard.type(' of the northern harbour', { delay: 15 });
  await on.saved();
  await expect(on.library.getByText(/^The Gazette/)).toBeVisible();
  await expect(publisher).toHaveValue('The Gazette of the northern harbour');
  await publisher.press('Enter');
  await expect(on.library.getByText(/^The Gazette of the northern harbour/)).toBeVisible();
});
