import type { Page } from '@playwright/test';
import { expect } from './app';
import { desk } from './desk';

/** The sample's timeline in the whole window, the focus on its first event. */
export async function opened(page: Page) {
  const on = desk(page);
  await on.openSample();
  await expect(on.events.first()).toBeVisible();
  await on.keys('Control+Shift+t', 'Control+4', 'Home');
  const named = (name: RegExp) =>
    on.timeline.getByRole('listbox', { name: 'Events on the timeline' }).getByRole('option', { name }).first();
  const said = on.timeline.locator('.timeline-said');
  await expect(named(/^Treaty of Shimoda/)).toBeFocused();
  return { on, named, said };
}

/** The event drawn on the timeline that has the focus. */
export const focusedIn = ({ timeline }: ReturnType<typeof desk>) => timeline.locator('[role="option"]:focus');

/** The middle of an element on the screen. */
export async function middle(page: Page, name: RegExp) {
  const box = (await page.getByRole('option', { name }).first().boundingBox())!;
  return { x: box.x + Math.min(box.width, 8) / 2, y: box.y + box.height / 2, box };
}

/** A point of the drawing where nothing stands. */
export async function emptyPoint(page: Page) {
  const stage = (await page.locator('.timeline-scroller').boundingBox())!;
  return { x: stage.x + stage.width * 0.6, y: stage.y + stage.height - 6 };
}
