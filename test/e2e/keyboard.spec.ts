import { resolve } from 'node:path';
import { answerOpenDialogs, expect, test, type Running } from './app';
import { desk } from './desk';

const article = (name: string) => resolve(import.meta.dirname, '../fixtures/articles', name);

/** Brings these articles in, the signal station last, which is then open. */
async function bringIn({ app, page }: Running, ...names: string[]) {
  const on = desk(page);
  await on.ready();
  await answerOpenDialogs(app, names.map(article));
  await on.keys('Control+o');
  await expect(on.reader.getByRole('heading', { name: /signal station/ })).toBeVisible();
  return on;
}

const letters = ['c', 'p', 'f', 't', 'e', 'o', 'Delete'];

test('the caret moves by character, word, sentence and paragraph, and Shift selects on the way', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  const select = async (key: string, words: string) => {
    await on.keys(key);
    await expect.poll(on.selected).toBe(words);
  };
  await on.toStart();
  await on.keys('Control+ArrowDown', 'Control+ArrowDown');
  await select('Shift+ArrowRight', 'T');
  await select('Control+Shift+ArrowRight', 'The');
  await select('Alt+Shift+ArrowRight', 'The station was built in 1891.');
  await select('Shift+ArrowLeft', 'The station was built in 1891');
  await select('Control+Shift+ArrowLeft', 'The station was built in');
  await select('Control+Shift+ArrowUp', '');
  await select(
    'Control+Shift+ArrowDown',
    'The station was built in 1891. It was manned until 1988, when an automatic light took its place.',
  );

  await on.keys('ArrowLeft', 'Alt+ArrowRight');
  await expect(on.reader.getByRole('status')).toHaveText('The station was built in 1891.');
  await on.keys('Control+ArrowRight', 'Control+ArrowRight', 'ArrowRight');
  await select('Control+Shift+ArrowRight', 'manned');
  await on.keys('Control+ArrowUp', 'Control+ArrowLeft');
  await select('Control+Shift+ArrowRight', 'years');
});

test('one press takes a letter with its accent, never half of it', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  await on.selectSentence(6, 2);
  await on.keys('ArrowLeft', 'Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowRight', 'Shift+ArrowLeft');
  await expect.poll(on.selected).toBe('e\u0301');
  await on.keys('Shift+ArrowLeft');
  await expect.poll(on.selected).toBe('fe\u0301');
});

test('Ctrl A selects the paragraph, then everything; Esc lets go', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  await on.toStart();
  await on.keys('Control+ArrowDown', 'Control+ArrowDown', 'Control+a');
  await expect.poll(on.selected).toMatch(/^The station was built.*took its place\.$/);
  await on.keys('Control+a');
  await expect.poll(on.selected).toMatch(/^The signal station that nobody[^]*stays locked\.$/);
  await on.keys('Escape');
  await expect.poll(on.selected).toBe('');
});

test('C, P and F tag the words selected, and each is undone and redone', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  await on.selectSentence(1, 1);
  await on.keys('c');
  await on.selectSentence(5, 1);
  await on.keys('p');
  await on.selectSentence(3, 2);
  await on.keys('f');
  const claim = /Claim: PORT ARDEN, March 6/;
  const figure = /Figure: The state put it up for sale/;
  const position = /Position: The ministry of transport refuses/;
  await expect(on.passages).toHaveText([claim, figure, position]);
  await on.keys('Control+z', 'Control+z');
  await expect(on.passages).toHaveText([claim]);
  await on.keys('Control+z');
  await expect(on.passages).toHaveCount(0);
  await on.keys('Control+Shift+z', 'Control+Shift+z', 'Control+Shift+z');
  await expect(on.passages).toHaveText([claim, figure, position]);
});

test('N and Shift N walk the passages, and O takes the next of those that overlap', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  await on.selectSentence(1, 2);
  await on.keys('c');
  await on.selectSentence(3, 1);
  await on.keys('c', ...Array.from({ length: 5 }, () => 'Control+ArrowLeft'));
  await on.keys('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'f');
  const [first, second, figure] = [
    '“No other owner had come forward in two years.”',
    '“Its tower stands 31 metres above the sea.”',
    '“31 metres”',
  ];
  await expect(on.quotation).toHaveText(figure);
  await on.keys('o');
  await expect(on.quotation).toHaveText(second);
  await on.keys('o');
  await expect(on.quotation).toHaveText(figure);

  await on.toStart();
  for (const [key, words] of [
    ['n', first],
    ['n', second],
    ['n', figure],
    ['Shift+n', second],
    ['Shift+n', first],
  ] as const) {
    await on.keys(key);
    await expect(on.quotation).toHaveText(words);
  }
});

test('brackets move the ends of a passage, and each press is undone and redone', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  await on.selectSentence(2, 2);
  await on.keys('c');
  const whole = 'It was manned until 1988, when an automatic light took its place.';
  await expect(on.quotation).toHaveText(`“${whole}”`);
  for (const [key, words] of [
    ['BracketLeft', `1891. ${whole}`],
    ['BracketRight', whole],
    ['Shift+BracketLeft', 'It was manned until 1988, when an automatic light took its'],
    ['Shift+BracketRight', 'It was manned until 1988, when an automatic light took its place'],
    ['Control+BracketRight', 't was manned until 1988, when an automatic light took its place'],
    ['Control+Shift+BracketLeft', 't was manned until 1988, when an automatic light took its plac'],
  ] as const) {
    const before = await on.quotation.innerText();
    await on.keys(key);
    await expect(on.quotation).toHaveText(`“${words}”`);
    await on.keys('Control+z');
    await expect(on.quotation).toHaveText(before);
    await on.keys('Control+Shift+z');
    await expect(on.quotation).toHaveText(`“${words}”`);
  }
});

test('no press is lost, however fast they come', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  await on.withoutSuggestions();
  await on.selectSentence(2, 2);
  await on.keys('c', ...Array.from({ length: 5 }, () => 'BracketRight'), 'f', 't');
  await expect(on.quotation).toHaveText('“when an automatic light took its place.”');
  await expect(on.passages).toHaveText([/Figure: when/]);
  await expect(running.page.getByText('1 annotation · 0 on the timeline, 1 in the tray')).toBeVisible();
});

test('the kind is changed in place, T places, E adds evidence, Delete removes, and each is undone and redone', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  const { page } = running;
  const undone = async (seen: () => Promise<void>, unseen: () => Promise<void>) => {
    await seen();
    await on.keys('Control+z');
    await unseen();
    await on.keys('Control+Shift+z');
    await seen();
  };
  await on.selectSentence(8, 1);
  await on.keys('c');
  await expect(on.passages).toHaveText([/Claim: The keepers want/]);
  await on.keys('p');
  await undone(
    () => expect(on.passages).toHaveText([/Position: The keepers want/]),
    () => expect(on.passages).toHaveText([/Claim: The keepers want/]),
  );

  await on.keys('Enter');
  await expect(on.field('Statement')).toBeFocused();
  await on.tabTo(on.field('About'));
  await page.keyboard.type('2016');
  await on.keys('Enter', 'Control+2', 't');
  await undone(
    () => expect(on.events).toHaveCount(1),
    () => expect(on.events).toHaveCount(0),
  );

  await on.selectSentence(8, 2);
  await on.keys('c', 'e');
  await expect(on.dialog('Add as evidence').getByRole('option', { name: /The keepers want/ })).toBeFocused();
  await on.keys('Enter');
  await expect(on.dialog('Add as evidence')).toHaveCount(0);
  const placed = on.inspector.getByRole('region', { name: 'On the timeline' });
  await undone(
    () => expect(placed).toBeVisible(),
    () => expect(placed).toHaveCount(0),
  );

  await on.keys('Delete');
  await undone(
    () => expect(on.passages).toHaveCount(1),
    () => expect(on.passages).toHaveCount(2),
  );
});

test('F6 walks round the regions, Shift F6 back', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  await on.toStart();
  for (const [key, region] of [
    ['F6', on.inspector],
    ['F6', on.timeline],
    ['F6', on.library],
    ['F6', on.reader],
    ['Shift+F6', on.library],
    ['Shift+F6', on.timeline],
  ] as const) {
    await on.keys(key);
    await expect(region.locator(':focus')).toHaveCount(1);
  }
});

test('the palette finds a command by its name and runs it', async ({ running }) => {
  const on = await bringIn(running, 'signal-station.txt');
  await on.toStart();
  await on.keys('Control+k');
  await expect(on.dialog('Run a command').getByRole('option', { name: 'Keys and help' })).toBeVisible();
  await running.page.keyboard.type('keys and help');
  await expect(on.dialog('Run a command').getByRole('option')).toHaveCount(1);
  await on.keys('Enter');
  await expect(on.dialog('Keys and help')).toBeVisible();
  await on.keys('Escape');
  await expect(on.text).toBeFocused();
});

test('a letter in a field, a list or a dialog is only a letter', async ({ running }) => {
  const on = await bringIn(running, 'quay.txt', 'ferry.html', 'signal-station.txt');
  const { page } = running;
  await on.selectSentence(1, 1);
  await on.keys('c', 'Enter');
  await on.field('Note').focus();
  await page.keyboard.type('cpft');
  await on.keys('Control+Enter');
  await expect(on.field('Note')).toHaveValue('cpft');

  await on.keys('Control+2', 'e');
  await expect(on.dialog('Add as evidence')).toBeVisible();
  await on.keys(...letters, 'Escape', 'F1');
  await expect(on.dialog('Keys and help')).toBeVisible();
  await on.keys(...letters, 'Escape');
  await expect(on.passages).toHaveText([/Claim: PORT ARDEN/]);
  await expect(on.events).toHaveCount(0);

  await on.keys('Control+1', 'f');
  await expect(on.library.getByRole('option', { name: /Ferry stops/ })).toBeFocused();
  await on.keys(...letters);
  await expect(page.getByText('1 annotation · 0 on the timeline')).toBeVisible();
});
