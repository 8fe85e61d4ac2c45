import { expect, test } from './app';
import { desk } from './desk';

test('an error that nobody caught is said, and stays until it is dismissed', async ({ running: { page } }) => {
  await desk(page).ready();
  await page.evaluate(() => void Promise.reject(new Error('The paper is torn')));
  await page.evaluate(() => void setTimeout(() => void Promise.reject(new TypeError('x is undefined'))));
  await page.evaluate(() => void setTimeout(() => JSON.parse('{')));
  const said = page.getByRole('alert');
  await expect(said.getByText('The last action may not have been done. The paper is torn.')).toBeVisible();
  await expect(said.getByText(/x is undefined/)).toBeVisible();
  await expect(said.getByText(/JSON/)).toBeVisible();
  await said.getByRole('button', { name: /torn/ }).click();
  await expect(said.getByText(/torn/)).toHaveCount(0);
});

test('a window that cannot be drawn says so, and is drawn again', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await on.reader.locator('mark').first().click();
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeVisible();
  await page.evaluate(() => {
    Intl.PluralRules.prototype.select = () => {
      throw new Error('There are no plurals');
    };
  });
  await page.keyboard.press('Delete');
  await expect(page.getByText('The window could not be drawn')).toBeVisible();
  await expect(page.getByText(/There are no plurals. Nothing was deleted/)).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await on.ready();
});
