import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { answerOpenDialogs, expect, test, type Running } from './app';
import { brokenInEitherTheme } from './broken-rules';
import { desk } from './desk';

type Desk = ReturnType<typeof desk>;

/** A state of the window: how a person comes to it, and how they leave it. */
interface State {
  readonly name: string;
  readonly enter: (on: Desk, page: Page) => Promise<void>;
  readonly leave?: (on: Desk, page: Page) => Promise<void>;
}

const escape = (on: Desk) => on.keys('Escape');
const shows = (on: Desk, name: string | RegExp) => expect(on.dialog(name)).toBeVisible();

const dialog = (name: string, keys: string): State => ({
  name,
  enter: async (on) => {
    await on.keys(keys);
    await shows(on, name);
  },
  leave: async (on) => {
    await escape(on);
    await expect(on.dialog(name)).toHaveCount(0);
  },
});

const passage = (kind: string): State => ({
  name: `${kind} selected`,
  enter: async (on) => {
    await on.passages
      .filter({ hasText: `${kind}: ` })
      .first()
      .click();
    await expect(on.inspector.getByRole('heading', { name: kind })).toBeAttached();
  },
});

const states: readonly State[] = [
  {
    name: 'an article with nothing tagged',
    enter: async (on, page) => {
      await page.getByRole('button', { name: 'Paste an article' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('The wheel at the old mill\n\nIt had stood still since 1956.');
      await page.getByRole('button', { name: 'Bring it in' }).click();
      await expect(on.text).toBeVisible();
    },
  },
  {
    name: 'a date that waits, and its event in the tray',
    enter: async (on) => {
      await on.selectSentence(1, 1);
      await on.keys('c', 't');
      await on.field('About').fill('Friday');
      await on.keys('Enter');
      await expect(on.inspector.getByText(/“Friday” waits/)).toBeVisible();
      await on.timeline.getByRole('button', { name: 'Undated 1' }).click();
      await expect(on.timeline.getByRole('group', { name: 'Undated events' })).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'a tagged article',
    enter: async (on, page) => {
      await on.keys('Control+k');
      await page.keyboard.type('sample');
      await on.keys('Enter');
      await expect(on.reader.getByText('The Harbour Gazette')).toBeVisible();
    },
  },
  passage('Claim'),
  passage('Position'),
  passage('Figure'),
  {
    name: 'words selected in the text',
    enter: (on) => on.selectSentence(1, 1),
  },
  {
    name: 'a date refused',
    enter: async (on) => {
      await on.passages.first().click();
      await on.field('Said').fill('once upon a time');
      await on.keys('Enter');
      await expect(on.field('Said')).toHaveAttribute('aria-invalid', 'true');
    },
    leave: (on) => on.keys('Escape'),
  },
  {
    name: 'choosing an event for evidence',
    enter: async (on) => {
      await on.keys('Control+2', 'e');
      await shows(on, 'Add as evidence');
    },
    leave: escape,
  },
  {
    name: 'an event selected and its card shown',
    enter: async (on) => {
      await on.keys('Control+4', 'Home', ' ');
      await expect(on.inspector.getByRole('heading', { name: 'Event' })).toBeVisible();
    },
  },
  {
    name: 'the passages of an event in a menu',
    enter: async (on, page) => {
      await on.timeline.getByRole('option', { name: /Joint Declaration/ }).focus();
      await on.keys('Enter');
      await expect(page.getByRole('menu')).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'a new event being written',
    enter: async (on) => {
      await on.keys('Control+4', 'Home', 'Shift+N');
      await expect(on.timeline.getByRole('textbox', { name: 'Title' })).toBeFocused();
    },
    leave: escape,
  },
  {
    name: 'events about to be shifted',
    enter: async (on) => {
      await on.keys('Control+4', 'Home', 'Shift+S');
      await shows(on, /^Shift/);
    },
    leave: escape,
  },
  {
    name: 'going to one of several events',
    enter: async (on, page) => {
      await on.keys('Control+4', 'Home', 'Shift+G');
      await page.keyboard.type('russia');
      await expect(page.getByRole('option', { name: /Japan keeps sanctions on Russia/ }).last()).toBeVisible();
    },
    leave: escape,
  },
  {
    name: 'the filter of the timeline, with a test',
    enter: async (on, page) => {
      await on.keys('Control+4', 'Home', '/');
      await page.keyboard.type('island');
      await on.keys('Enter');
      await expect(on.timeline.getByText(/Showing \d+ of \d+ events/).first()).toBeVisible();
    },
    leave: (on) => on.timeline.getByRole('button', { name: 'Clear' }).first().click(),
  },
  {
    name: 'the eras of the timeline',
    enter: async (on, page) => {
      await on.keys('Control+k');
      await page.keyboard.type('eras');
      await on.keys('Enter');
      await shows(on, /^Eras/);
    },
    leave: escape,
  },
  {
    name: 'a timeline being named',
    enter: async (on, page) => {
      await on.keys('Control+k');
      await page.keyboard.type('new timeline');
      await on.keys('Enter');
      await shows(on, /timeline/i);
    },
    leave: escape,
  },
  {
    name: 'the timeline as a list',
    enter: async (on) => {
      await on.timeline.getByRole('button', { name: 'List' }).click();
      await expect(on.timeline.getByRole('grid')).toBeVisible();
    },
    leave: (on) => on.timeline.getByRole('button', { name: 'List' }).click(),
  },
  {
    name: 'the timeline in the whole window',
    enter: async (on) => {
      await on.keys('Control+Shift+t');
      await expect(on.reader).toHaveCount(0);
      await expect(on.events.first()).toBeVisible();
    },
    leave: (on) => on.keys('Control+Shift+t'),
  },
  dialog('Run a command', 'Control+k'),
  dialog('Keys and help', 'F1'),
  dialog('Paste an article', 'Control+Shift+v'),
  dialog('Export the timeline', 'Control+e'),
  {
    name: 'a publication date that others rest on',
    enter: async (on) => {
      await on.sources.filter({ hasText: 'Two days' }).click();
      await on.keys('Control+2', 'Escape', 'Escape');
      await on.field('Published').fill('20 January 2017');
      await on.keys('Enter');
      await shows(on, /publication date/);
    },
    leave: escape,
  },
  {
    name: 'a problem said',
    enter: async (on, page) => {
      await on.keys('Control+o');
      await expect(page.getByRole('alert').getByText(/absent\.txt/)).toBeVisible();
    },
  },
];

async function walk({ app, page }: Running, absent: string): Promise<void> {
  const on = desk(page);
  await on.ready();
  await answerOpenDialogs(app, [absent]);
  expect.soft(await brokenInEitherTheme(page), 'welcome').toEqual([]);
  for (const { name, enter, leave } of states)
    await test.step(name, async () => {
      await enter(on, page);
      expect.soft(await brokenInEitherTheme(page), name).toEqual([]);
      await leave?.(on, page);
    });
}

test('axe finds nothing in any state of the window, light or dark', async ({ running, folder }) => {
  // Twenty states in two themes, each by every rule: more than two minutes where the machine has other work.
  test.setTimeout(480_000);
  await walk(running, join(folder, 'absent.txt'));
});
