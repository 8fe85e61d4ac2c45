import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAgain, indexText, type Found } from '../../../shared/text/find-again';
import { toSelector } from '../../../shared/text/to-selector';
import type { Passage } from '../../../shared/text/source-text';

/** An article of our own, with what the ten edits need. */
const article = `The harbour board and the fishers’ union agreed on Tuesday to open talks on a “shared season” in the northern bay, calling it a first step toward ending a decade-long quarrel.

The two sides also announced some 40 smaller agreements between boat owners and the town.

A board member said the town’s loans and grants for the quay will total €120 million under the plan.

But whether the talks, which began in Marwick, will lead to a settlement is anyone’s guess.

Ingrid Solberg said any shared season would be run under rules that let each side keep its own view of the old charter.

The union insists the bay is open water and that a licence would change nothing. The board argues that fishing there has been unlawful since 1974.

How they will get round this remains unclear.

“First we have to fish, and then we can talk,” Solberg said through a friend.`;

const paragraphs = (text: string): string[] => text.split('\n\n');
const withParagraphs =
  (change: (list: string[]) => string[]) =>
  (text: string): string =>
    change(paragraphs(text)).join('\n\n');
const curly = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
const reflow = (text: string): string => text.replace(/([^\n]{40,60}) /g, '$1\n');

interface Edit {
  readonly edit: (text: string) => string;
  /** The words of passages that do not come through, and their state; all others are found as they were. */
  readonly fate: (exact: string) => Found['state'] | null;
}

/** Each edit of a text: where `was` is in a passage, it turns into `now`. */
const replaced = (was: string, now: string): Edit => ({
  edit: (text) => text.replace(was, now),
  fate: (exact) => (exact.includes(was) ? 'changed' : null),
});

const state = (text: string, { start, end }: Passage, now: string): Found => findAgain(indexText(now), toSelector(text, { start, end }));

/** Whether the words found are the passage's own, but for the setting. */
const plain = (words: string): string => curly(words).replace(/\s+/g, ' ');

function expectFates(text: string, passages: readonly Passage[], { edit, fate }: Edit): void {
  const now = edit(text);
  expect(now).not.toBe(text);
  for (const passage of passages) {
    const exact = text.slice(passage.start, passage.end);
    const found = state(text, passage, now);
    const expected = fate(exact);
    expect([exact, 'passage' in found ? null : found.state]).toEqual([exact, expected]);
    expect('passage' in found ? plain(now.slice(found.passage.start, found.passage.end)) : plain(exact)).toBe(plain(exact));
  }
}

const third = paragraphs(article)[2]!;
const edits: readonly [string, Edit][] = [
  ['a figure', replaced('€120 million', '€720 million')],
  ['the currency', replaced('€120 million', '£120 million')],
  ['a negation', replaced('will total', 'will not total')],
  ['a weekday', replaced('on Tuesday', 'on Thursday')],
  ['a name', replaced('Ingrid Solberg', 'Ingrid Halvorsen')],
  ['a paragraph that moved', { edit: withParagraphs((list) => [...list.filter((each) => each !== third), third]), fate: () => null }],
  [
    'a paragraph that was deleted',
    { edit: withParagraphs((list) => list.filter((each) => each !== third)), fate: (exact) => (third.includes(exact) ? 'missing' : null) },
  ],
  ['other quotation marks', { edit: curly, fate: () => null }],
  ['lines set anew', { edit: reflow, fate: () => null }],
  [
    'a paragraph put in',
    { edit: withParagraphs((list) => [...list.slice(0, 1), 'The weather, on Friday, was fine.', ...list.slice(1)]), fate: () => null },
  ],
];

describe('the article edited in ten ways', () => {
  const quoted = [
    'agreed on Tuesday to open talks on a “shared season” in the northern bay',
    'on Tuesday',
    '“shared season”',
    'some 40 smaller agreements',
    'the town’s loans and grants for the quay will total €120 million under the plan',
    'will total €120 million',
    '€120 million',
    third,
    'which began in Marwick',
    'Ingrid Solberg',
    'Ingrid Solberg said any shared season would be run under rules',
    'has been unlawful since 1974',
    '1974',
    'How they will get round this remains unclear.',
    '“First we have to fish, and then we can talk,” Solberg said',
  ];
  const passages = quoted.map((words) => ({ start: article.indexOf(words), end: article.indexOf(words) + words.length }));

  it.each(edits)('%s: each passage in the right state', (_, edit) => {
    expect.hasAssertions();
    expectFates(article, passages, edit);
  });

  it('names what was altered', () => {
    const found = state(article, passages[6]!, article.replace('€120 million', '€720 million'));
    expect(found).toMatchObject({ state: 'changed', candidates: [{ differences: [{ kind: 'number', was: '120', is: '720' }] }] });
  });
});

const shared = new URL('../../../../shared/articles/', import.meta.url);
const gold = new URL('isles-talks.gold.json', shared);

describe.skipIf(!existsSync(gold))('the article beside the project, with its own annotations, edited in ten ways', () => {
  const text = existsSync(gold) ? readFileSync(new URL('isles-talks.txt', shared), 'utf8') : '';
  const passages = existsSync(gold) ? passagesIn(JSON.parse(readFileSync(gold, 'utf8'))) : [];
  const moved = paragraphs(text)[2] ?? '';
  const own: readonly [string, Edit][] = [
    ['a figure', replaced('¥300 billion', '¥800 billion')],
    ['the currency', replaced('¥300 billion', '$300 billion')],
    ['a negation', replaced('will total', 'will not total')],
    ['a name', replaced('Shinzo Abe', 'Shinzo Aso')],
    [
      'a paragraph that moved',
      { edit: withParagraphs((list) => [...list.slice(0, 2), ...list.slice(3, 9), moved, ...list.slice(9)]), fate: () => null },
    ],
    ['other quotation marks', { edit: curly, fate: () => null }],
    ['lines set anew', { edit: reflow, fate: () => null }],
    ['a paragraph put in', { edit: withParagraphs((list) => ['The weather was fine.', ...list]), fate: () => null }],
  ];

  it('has annotations', () => expect(passages.length).toBeGreaterThan(100));

  it.each(own)('%s: each passage in the right state', (_, edit) => {
    expect.hasAssertions();
    expectFates(text, passages, edit);
  });

  it('a weekday: the one meant is changed, the other is as it was', () => {
    const now = text.replace('agreed Friday', 'agreed Monday');
    for (const passage of passages) {
      const holds = passage.start <= text.indexOf('Friday') && passage.end >= text.indexOf('Friday') + 6;
      expect([passage, state(text, passage, now).state]).toEqual([passage, holds ? 'changed' : 'exact']);
    }
  });

  it('a paragraph that was deleted: its passages are missing, and the others are found', () => {
    const start = text.indexOf(moved);
    const now = text.replace(`${moved}\n\n`, '');
    for (const passage of passages) {
      const isGone = passage.start >= start && passage.end <= start + moved.length;
      expect([text.slice(passage.start, passage.end), 'passage' in state(text, passage, now)]).toEqual([
        text.slice(passage.start, passage.end),
        !isGone,
      ]);
    }
  });
});

/** Every range with words of its own in the annotations. */
function passagesIn(value: unknown): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as Partial<Passage>;
  const own = typeof start === 'number' && typeof end === 'number' && end > start ? [{ start, end }] : [];
  return [...own, ...Object.values(value).flatMap(passagesIn)];
}
