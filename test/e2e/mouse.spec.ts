import type { Locator, Page } from '@playwright/test';
import { resolve } from 'node:path';
import { expect, test, type Running } from './app';
import { desk } from './desk';

const article = resolve(import.meta.dirname, '../fixtures/articles/signal-station.txt');

type Point = readonly [x: number, y: number];

/** The middle of an element, px. */
async function middle(element: Locator): Promise<Point> {
  const box = (await element.boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Where words of the text begin, lie and end on the screen, px. */
async function spotOf(page: Page, words: string): Promise<{ start: Point; middle: Point; end: Point }> {
  const { left, right, y } = await page.getByRole('textbox', { name: 'Text', exact: true }).evaluate((text, sought) => {
    const range = document.createRange();
    const block = [...text.children].find(({ textContent }) => textContent.includes(sought))!;
    const place = (length: number): [Node, number] => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let rest = length;
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        if (rest <= data.length) return [walker.currentNode, rest];
        rest -= data.length;
      }
      throw new Error(`the text ends before ${sought}`);
    };
    const at = block.textContent.indexOf(sought);
    range.setStart(...place(at));
    range.setEnd(...place(at + sought.length));
    const box = range.getBoundingClientRect();
    return { left: box.left, right: box.right, y: box.top + box.height / 2 };
  }, words);
  return { start: [left, y], middle: [(left + right) / 2, y], end: [right, y] };
}

/** Presses at one point, travels and lets go at the other. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

/** A click of its own, however soon after another. */
const click = (page: Page, [x, y]: Point) => page.mouse.click(x, y, { clickCount: 1 });

async function reading({ page }: Running) {
  const on = desk(page);
  await expect(on.reader.getByRole('heading', { name: /signal station/ })).toBeVisible();
  const select = async (words: string) => {
    const { start, end } = await spotOf(page, words);
    await drag(page, start, end);
    await expect.poll(on.selected).toBe(words);
  };
  const tool = (name: string) => on.reader.getByRole('toolbar').getByRole('button', { name, exact: true });
  return { ...on, select, tool };
}

test('dragging selects, a double click takes a word, a triple click a paragraph', async ({ start }) => {
  const { page } = await start([article]);
  const on = await reading({ page } as Running);
  await on.select('manned until 1988');
  const [x, y] = (await spotOf(page, 'automatic')).middle;
  await page.mouse.dblclick(x, y);
  await expect.poll(on.selected).toBe('automatic');
  await page.mouse.click(x, y, { clickCount: 3 });
  await expect.poll(on.selected).toBe('The station was built in 1891. It was manned until 1988, when an automatic light took its place.');
});

test('the toolbar tags what is selected, and changes, places and removes what is tagged', async ({ start }) => {
  const running = await start([article]);
  const on = await reading(running);
  await on.select('31 metres');
  await on.tool('Claim').click();
  await expect(on.passages).toHaveText([/Claim: 31 metres/]);
  await on.tool('Figure').click();
  await expect(on.passages).toHaveText([/Figure: 31 metres/]);
  await on.tool('Place').click();
  await expect(on.timeline.getByText('Undated 1')).toBeVisible();
  await on.tool('Remove').click();
  await expect(on.passages).toHaveCount(0);
});

test('a click takes the smallest of overlapping passages, the next click the next, and one beside them none', async ({ start }) => {
  const running = await start([article]);
  const { page } = running;
  const on = await reading(running);
  await on.select('Its tower stands 31 metres above the sea.');
  await on.tool('Claim').click();
  await on.keys('Escape');
  await on.select('31 metres');
  await on.tool('Figure').click();
  await click(page, (await spotOf(page, 'built in')).middle);
  await expect(on.quotation).toHaveCount(0);
  const inBoth = (await spotOf(page, 'metres')).middle;
  for (const words of ['“31 metres”', '“Its tower stands 31 metres above the sea.”', '“31 metres”']) {
    await click(page, inBoth);
    await expect(on.quotation).toHaveText(words);
  }
});

test('a handle dragged changes the passage, and one undo takes it back', async ({ start }) => {
  const running = await start([article]);
  const { page } = running;
  const on = await reading(running);
  await on.select('31 metres');
  await on.tool('Figure').click();
  await drag(page, await middle(on.reader.getByRole('slider', { name: 'End of passage' })), (await spotOf(page, 'above the sea')).end);
  await expect(on.quotation).toHaveText('“31 metres above the sea”');
  await drag(page, await middle(on.reader.getByRole('slider', { name: 'Start of passage' })), (await spotOf(page, 'tower')).start);
  await expect(on.quotation).toHaveText('“tower stands 31 metres above the sea”');
  await on.keys('Control+z');
  await expect(on.quotation).toHaveText('“31 metres above the sea”');
});

test('a passage dragged onto the timeline is placed there', async ({ start }) => {
  const running = await start([article]);
  const { page } = running;
  const on = await reading(running);
  await on.select('31 metres');
  await on.tool('Figure').click();
  await expect(on.quotation).toHaveText('“31 metres”');
  await drag(page, (await spotOf(page, '31 metres')).middle, await middle(on.timeline));
  await expect(on.timeline.getByText('Undated 1')).toBeVisible();
  await expect(on.news).toHaveText(/undated tray/);
});

test('the wheel zooms at the cursor, a drag pans, Fit goes back', async ({ running }) => {
  const { page } = running;
  const on = desk(page);
  await on.openSample();
  const years = async (): Promise<[number, number]> => {
    const words = await on.timeline.getByRole('slider', { name: 'Time in view' }).getAttribute('aria-valuetext');
    return words!.split(' to ').map(Number) as [number, number];
  };
  const scale = (await on.timeline.getByRole('listbox', { name: 'Events on the timeline' }).boundingBox())!;
  const share = 0.75;
  const under = ([from, to]: [number, number]) => from + share * (to - from);
  const lanes = (await page.locator('.timeline-scroller').boundingBox())!;
  const cursor: Point = [scale.x + share * scale.width, lanes.y + lanes.height - 8];
  // A flick runs on where motion is welcome: here the picture stops where the pointer lets go.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const whole = await years();
  expect(whole[0]).toBeLessThanOrEqual(1855);

  await page.mouse.move(...cursor);
  await page.mouse.wheel(0, -500);
  await expect.poll(async () => (await years())[0]).toBeGreaterThan(1890);
  const closer = await years();
  expect(Math.abs(under(closer) - under(whole))).toBeLessThan(2);

  await drag(page, cursor, [cursor[0] - 200, cursor[1]]);
  const travelled = (200 / scale.width) * (closer[1] - closer[0]);
  await expect.poll(async () => Math.abs((await years())[0] - closer[0] - travelled)).toBeLessThan(2);
  await on.timeline.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(years).toEqual(whole);
});

test('a click on an event selects it, a double click opens its passage', async ({ running }) => {
  const { page } = running;
  const on = desk(page);
  await on.openSample();
  const event = on.timeline.getByRole('option', { name: /^Treaty of Shimoda/ });
  await expect(event).toBeVisible();
  await click(page, await middle(event));
  await expect(on.inspector.getByRole('heading', { name: 'Event' })).toBeVisible();
  await page.mouse.dblclick(...(await middle(event)));
  await expect(on.quotation).toHaveText(/Shimoda/);
  await expect(on.text).toBeFocused();
});

for (const place of ['library', 'reader', 'timeline'] as const)
  test(`a file dropped on the ${place} comes in`, async ({ running }) => {
    const { page } = running;
    const on = desk(page);
    await on.openSample();
    const dataTransfer = await page.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['The mill by the river\n\nIt burned on Friday, the miller said.'], 'mill.txt', { type: 'text/plain' }));
      return carried;
    });
    await on[place].dispatchEvent('dragover', { dataTransfer });
    await on[place].dispatchEvent('drop', { dataTransfer });
    await expect(on.library.getByText('4 sources')).toBeVisible();
    await expect(on.reader.getByText('It burned on Friday, the miller said.')).toBeVisible();
  });

test('splitters make the regions larger and smaller', async ({ running }) => {
  const { page } = running;
  const on = desk(page);
  await on.openSample();
  for (const [name, region, along, travel] of [
    ['Width of the library', on.library, 'width', [40, 0]],
    ['Width of the inspector', on.inspector, 'width', [-48, 0]],
    ['Height of the timeline', on.timeline, 'height', [0, 56]],
  ] as const) {
    const size = async () => Math.round((await region.boundingBox())![along]);
    const before = await size();
    const from = await middle(page.getByRole('separator', { name }));
    await drag(page, from, [from[0] + travel[0], from[1] + travel[1]]);
    const grown = along === 'width' ? Math.abs(travel[0]) : -travel[1];
    await expect.poll(async () => (await size()) - before).toBe(grown);
  }
});
