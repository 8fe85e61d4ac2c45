import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../shared/annotations/carry-over';
import { kinds } from '../../../shared/annotations/index';
import { markedWith, partsIn, repointParts, wordsOfParts } from '../../../shared/annotations/parts';
import { addPassage, changePassage, orderPassages, removePassage } from '../../../shared/annotations/passages';
import { Annotation, type ClaimFields, type Part } from '../../../shared/model/annotation';
import { indexText } from '../../../shared/text/find-again';
import { toSelector } from '../../../shared/text/to-selector';

const at = '2026-01-01T00:00:00.000Z';
const text = 'Ms Holm said on Friday that “no ship  had sailed”. The harbour was closed. She added that it would stay so.';
const at2 = (words: string, from = text) => ({ start: from.indexOf(words), end: from.indexOf(words) + words.length });
const select = (words: string) => toSelector(text, at2(words));

const [said, closed, added] = [
  'Ms Holm said on Friday that “no ship  had sailed”',
  'The harbour was closed',
  'She added that it would stay so',
].map(select);

function annotation(selectors = [said!, added!], part: Partial<ClaimFields> = {}): Annotation {
  const marked = {
    cue: [...partsIn(selectors, at2('said')), ...partsIn(selectors, at2('added'))],
    content: partsIn(selectors, at2('“no ship  had sailed”')),
  };
  const fields = { ...(kinds.claim.empty() as ClaimFields), ...marked, ...part };
  return Annotation.parse({
    id: 'a',
    creator: 'c',
    created: at,
    modified: at,
    note: '',
    tags: [],
    public: [],
    source: 's',
    version: 'v',
    selectors,
    fields,
    said: null,
    about: null,
  });
}

/** The annotation after a patch, as its schema has it; and the words of its cue and content. */
function after(before: Annotation, patch: Partial<Annotation> | null) {
  const now = Annotation.parse({ ...before, ...patch });
  const words = (parts: readonly Part[] | undefined) => wordsOfParts(parts ?? [], now.selectors);
  const fields = now.fields as ClaimFields;
  return {
    passages: now.selectors.map(({ exact }) => exact),
    cue: words(fields.cue),
    content: words(fields.content),
    standing: now.standing,
  };
}

const whole = { cue: ['said', 'added'], content: ['“no ship  had sailed”'] };

describe('several passages', () => {
  it('are added one after the other, and never the same words twice', () => {
    const one = annotation();
    expect(after(one, addPassage(one, closed!))).toMatchObject({ ...whole, passages: [said!.exact, added!.exact, closed!.exact] });
    expect(addPassage(one, select('on Friday'))).toBeNull();
    expect(addPassage(one, said!)).toBeNull();
  });

  it('are put in the order of the text, and parts stay on their words', () => {
    const one = annotation([added!, closed!, said!]);
    expect(after(one, orderPassages(one))).toMatchObject({ passages: [said!.exact, closed!.exact, added!.exact], content: whole.content });
    expect(after(one, orderPassages(one)).cue).toEqual(['said', 'added']);
    expect(orderPassages(annotation())).toBeNull();
  });

  it('are taken away with the parts in them, and the last one stays', () => {
    const one = annotation();
    expect(after(one, removePassage(one, 0))).toMatchObject({ passages: [added!.exact], cue: ['added'], content: [] });
    expect(removePassage(annotation([said!]), 0)).toBeNull();
    expect(removePassage(one, 7)).toBeNull();
  });

  it('keep how each of them stands', () => {
    const standing = { version: 'w', state: 'missing', states: ['missing', 'exact'], decision: 'accepted' } as const;
    const one: Annotation = { ...annotation(), standing: { ...standing, states: [...standing.states] } };
    expect(after(one, addPassage(one, closed!)).standing).toMatchObject({ state: 'missing', states: ['missing', 'exact', 'exact'] });
    expect(after(one, removePassage(one, 0)).standing).toMatchObject({ state: 'exact', states: ['exact'] });
  });
});

describe('a passage given another range', () => {
  it('keeps its parts on their words', () => {
    const one = annotation();
    expect(after(one, changePassage(one, 0, select('Holm said on Friday that “no ship  had sailed”. The')))).toMatchObject(whole);
    expect(after(one, changePassage(one, 1, select('that it would stay')))).toMatchObject({ cue: ['said'], content: whole.content });
  });

  it('keeps what is left of a part that it no longer holds whole', () => {
    const one = annotation();
    expect(after(one, changePassage(one, 0, select('Ms Holm said on Friday that “no ship')))).toMatchObject({
      cue: ['said', 'added'],
      content: ['“no ship'],
    });
  });
});

describe('parts of a passage whose words have changed', () => {
  const moved = (now: string, before = annotation([said!])) => {
    const selectors = [toSelector(now, { start: 0, end: now.length })];
    return after(before, { ...repointParts(before, selectors), selectors });
  };

  it('stay on their words where only spaces, signs and capitals differ', () => {
    expect(moved('MS HOLM  said on Friday that "no ship had sailed"')).toMatchObject({ cue: ['said'], content: ['no ship had sailed'] });
    expect(moved('Ms Holm said\non Friday, that “no ship had sailed”')).toMatchObject({ cue: ['said'], content: ['“no ship had sailed”'] });
  });

  it('go where their words are gone, or stand there twice', () => {
    expect(moved('Ms Holm told us on Friday that “no ship  had sailed”')).toMatchObject({ cue: [], content: whole.content });
    expect(moved('Ms Holm said, and said again, that “one ship  had sailed”')).toMatchObject({ cue: [], content: [] });
  });

  it('stay on their words when the annotation is carried over to a new version', () => {
    const now = text.replace('no ship  had', 'no ship had').replace('Ms Holm', 'In town, Ms Holm');
    const before = annotation();
    const carried = carryOver(before, 'w', indexText(now), at);
    expect(carried.version).toBe('w');
    expect(after(before, carried)).toMatchObject({ cue: ['said', 'added'], content: ['“no ship had sailed”'] });
  });
});

describe('a stretch of the text', () => {
  it('makes a part of every passage it overlaps, and none elsewhere', () => {
    const both = partsIn([said!, closed!], { start: text.indexOf('had sailed'), end: text.indexOf(' was') });
    expect(wordsOfParts(both, [said!, closed!])).toEqual(['had sailed”', 'The harbour']);
    expect(partsIn([said!], at2('closed'))).toEqual([]);
  });
});

describe('words that are marked', () => {
  const parts = (count: number): Part[] =>
    Array.from({ length: count }, (_, index) => ({ passage: 0, start: index * 4, end: index * 4 + 3 }));

  it('are refused where a field would hold more than it can: none that is there gives way', () => {
    const next = { passage: 0, start: 200, end: 203 };
    expect(markedWith(parts(49), [next])).toHaveLength(50);
    expect(markedWith(parts(50), [next])).toBeNull();
  });

  it('take the place of what they overlap, and marked again are marked no longer', () => {
    expect(markedWith(parts(50), [{ passage: 0, start: 1, end: 6 }])).toHaveLength(49);
    expect(markedWith(parts(2), parts(1))).toEqual(parts(2).slice(1));
  });
});
