import { expect, test } from './app';
import { desk } from './desk';
import { listener } from './heard';

/** What is heard of the events of the sample, in the order of their dates. */
const events = [
  'Treaty of Shimoda draws the border, 7 February 1855, Claims',
  'Soviet forces take the islands, 28 August to 5 September 1945, Claims',
  'Last large groups of residents shipped away, about 1948, Claims',
  'Joint Declaration ends the state of war, 19 October 1956, Claims',
  'First visits to graves, 1964, Claims',
  'Crossings without a visa, 1992 onwards, Claims',
  'Japan keeps sanctions on Russia, 2014 onwards, Claims',
  'Visit planned, then put off, autumn 2014, Claims',
  'Trade falls by more than a quarter, 2015, Figures',
  'Average age 80.7 years, March 2016, Figures',
  'Eight fields proposed in Sochi, 6 May 2016, Positions',
  'First day, in Nagato, 15 December 2016, Claims',
  'Talks on joint activities agreed in Tokyo, 16 December 2016, Positions',
  '¥300 billion, about 80 agreements, 16 December 2016, Figures',
  'Abe may travel to Russia, 2017, uncertain, Claims, draft',
].map((words, nth, all) => `${words}, event ${nth + 1} of ${all.length}`);

/** As an option says it: with its place in the set. */
const option = (words: string) => `${words} | option | ${/event (\d+ of \d+)/.exec(words)![1]}`;

/** The stops of Tab, in order; the events are one of them. */
const stops = [
  'Timeline: Japan, Russia and the four islands | button | opens a menu | collapsed',
  'Lanes by | combobox | opens a menu | collapsed | “Kind”',
  'Dates on the axis | combobox | opens a menu | collapsed | “Event date”',
  'Dates shown below, joined | combobox | opens a menu | collapsed | “no other”',
  'Filter | button | collapsed',
  'Zoom out | button',
  'Zoom in | button',
  'Fit | button',
  'Go to | button',
  'List | button | not pressed',
  'More | button | opens a menu | collapsed',
  'Timeline in the whole window | button | not pressed',
  'Claims 10 events | button | pressed',
  'Claims 10 events | button | expanded',
  option(events[0]!),
  'Width of the lanes’ heads | separator | “152”',
  'Time in view | slider | 1852 to 2030 | “53”',
  'Undated 1 | button | collapsed',
];

test('a screen reader hears each stop and each event of the timeline, and each row of its list', async ({ running: { page } }) => {
  const on = desk(page);
  await on.openSample();
  await expect(on.events).toHaveCount(events.length);
  const hear = listener(page);
  const name = async () => (await hear()).split(' — ')[0];
  const hears = (words: string) => expect.poll(name, { message: words }).toBe(words);

  await on.keys('Control+4', 'Home');
  await hears(option(events[0]!));
  for (const words of events.slice(1)) {
    await on.keys('ArrowRight');
    await hears(option(words));
  }
  for (const [key, nth] of [
    ['Home', 0],
    ['ArrowDown', 10],
    ['ArrowDown', 9],
    ['ArrowUp', 10],
    ['End', 14],
    ['j', 3],
    ['Home', 0],
  ] as const) {
    await on.keys(key);
    await hears(option(events[nth]!));
  }
  await expect
    .poll(hear)
    .toBe(
      `${option(events[0]!)} — “7 February 1855” names a day. “The Treaty of Shimoda, signed on 7 February 1855, drew the border between the ` +
        'islands of Etorofu and Uruppu” A new approach, in eight points · Trade Weekly · 9 December 2016 Enter or a double click opens the passage.',
    );

  await on.tabTo(on.timeline.getByRole('button', { name: /^Timeline: / }));
  for (const [nth, words] of stops.entries()) {
    if (nth > 0) await on.keys('Tab');
    await hears(words);
  }

  await on.keys('Control+4', 'Shift+L');
  await expect(on.timeline.getByRole('grid')).toBeVisible();
  await on.keys('Control+4', 'Home');
  for (const words of [...events, 'Undated, 1 event', 'Two islands to be handed over after a peace treaty, undated, Positions']) {
    await hears(`${words} | row`);
    await on.keys('ArrowDown');
  }
});
