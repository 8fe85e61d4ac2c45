import { describe, expect, it } from 'vitest';
import { excerpt, findWords } from '../../../renderer/versions/find-words';
import { decisionOf, openPart, openParts, partOf } from '../../../renderer/versions/picks';
import type { Annotation } from '../../../shared/model/annotation';
import type { Found } from '../../../shared/text/find-again';

const text = 'Eighty deals, worth ¥800 billion. Ninety deals, worth ¥300 million.';
const candidate = (start: number, end: number) => ({ start, end, score: 0.8, differences: [] });
const changed: Found = { state: 'changed', candidates: [candidate(0, 12), candidate(34, 46)] };
const exact: Found = { state: 'exact', passage: { start: 20, end: 32 }, differences: [] };
const missing: Found = { state: 'missing', candidates: [] };

const wordsOf = (decision: ReturnType<typeof decisionOf>) =>
  decision && decision.is !== 'kept' ? [decision.is, ...decision.selectors.map((selector) => selector.exact)] : decision;

describe('a decision', () => {
  it('accepts the likeliest place unless another is chosen', () =>
    expect(wordsOf(decisionOf(text, [partOf(changed, undefined)]))).toEqual(['accepted', 'Eighty deals']));
  it('links again where another place is chosen', () =>
    expect(wordsOf(decisionOf(text, [partOf(changed, 1)]))).toEqual(['relinked', 'Ninety deals']));
  it('links again where the person found the words', () =>
    expect(wordsOf(decisionOf(text, [partOf(missing, { start: 54, end: 66 })]))).toEqual(['relinked', '¥300 million']));
  it('leaves the passages that were certain as they are', () =>
    expect(wordsOf(decisionOf(text, [partOf(exact, undefined), partOf(changed, undefined)]))).toEqual([
      'accepted',
      '¥800 billion',
      'Eighty deals',
    ]));
  it('cannot be made while a passage has no place', () =>
    expect(decisionOf(text, [partOf(exact, undefined), partOf(missing, undefined)])).toBeNull());
});

describe('an annotation of several passages', () => {
  const selector = { exact: 'words', prefix: '', suffix: '', start: 0, end: 5 };
  const standing = { version: 'v2', state: 'missing', states: ['changed', 'exact', 'missing'], decision: null };
  const annotation = { selectors: [selector, selector, selector], standing } as unknown as Annotation;
  const parts = [partOf(changed, undefined), partOf(exact, undefined), partOf(missing, undefined)];

  it('shows each that is not certain, before the text is searched and after', () => {
    expect(openParts(annotation, null)).toEqual([0, 2]);
    expect(openParts(annotation, parts)).toEqual([0, 2]);
  });
  it('asks first about one that has no place', () => expect(openPart(annotation, parts)).toBe(2));
  it('shows one though all are certain', () => expect(openParts(annotation, [parts[1]!, parts[1]!, parts[1]!])).toEqual([0]));
});

describe('words looked for by typing them', () => {
  it('are found whatever their white space and case', () => {
    expect(findWords('One\ntwo  three. ONE TWO.', 'one two')).toEqual([
      { start: 0, end: 7 },
      { start: 16, end: 23 },
    ]);
  });
  it('are words and no pattern', () => expect(findWords('a.c abc', 'a.c')).toEqual([{ start: 0, end: 3 }]));
  it('of nothing are nowhere', () => expect(findWords('words', '  ')).toEqual([]));
  it('are shown with what stands round them', () => {
    expect(excerpt('one two three four five', { start: 8, end: 13 }, 6)).toEqual(['… two ', 'three', ' four …']);
  });
  it('keep what stands round them in a script without spaces', () =>
    expect(excerpt('港湾の話は金曜日に行われた', { start: 5, end: 8 }, 3)).toEqual(['…の話は', '金曜日', 'に行わ…']));
});
