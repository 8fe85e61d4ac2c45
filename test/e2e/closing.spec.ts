import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './app';
import { desk } from './desk';

/** What a click on the window's own button does. */
const closeWindow = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => void setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));

test('words still in a field when the window is closed are there at the next start', async ({ start }) => {
  const { app, page } = await start();
  const on = desk(page);
  await on.openSample();
  await on.saved();
  await on.inspector.getByRole('textbox', { name: 'Title' }).fill('Typed and left');
  const gone = new Promise((done) => app.process().once('exit', done));
  await closeWindow(app);
  await gone;
  const again = await start();
  await expect(desk(again.page).library.getByText('Typed and left')).toBeVisible();
});

test('words that cannot be stored keep the window open; closed again, it closes', async ({ start }) => {
  const { app, page } = await start();
  const on = desk(page);
  await on.openSample();
  await on.saved();
  await on.inspector.getByRole('textbox', { name: 'Published' }).fill('the day of the locusts');
  await closeWindow(app);
  await expect(page.getByRole('alert').getByText(/The window is still open/)).toBeVisible();
  await expect(on.inspector.getByRole('textbox', { name: 'Published' })).toHaveValue('the day of the locusts');
  const gone = new Promise((done) => app.process().once('exit', done));
  await closeWindow(app);
  await gone;
});

test('a text half typed holds no window open: it is kept as a draft', async ({ start }) => {
  const { app, page } = await start();
  const on = desk(page);
  await on.openSample();
  await on.saved();
  await on.keys('Control+Shift+E');
  const field = page.getByRole('textbox', { name: /^Text / });
  await field.press('Control+End');
  await page.keyboard.type(' It never came.');
  const gone = new Promise((done) => app.process().once('exit', done));
  await closeWindow(app);
  await gone;
  const again = await start();
  await desk(again.page).ready();
  await desk(again.page).keys('Control+Shift+E');
  await expect(again.page.getByRole('textbox', { name: /^Text / })).toHaveValue(/It never came\.$/);
});
