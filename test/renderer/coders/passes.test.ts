import { describe, expect, it } from 'vitest';
import { markedWords } from '../../../renderer/coders/marked-words';
import { codersOf, onOtherVersions, passOf, placesOf } from '../../../renderer/coders/passes';
import { canTake, openAndSame } from '../../../renderer/coders/same-coding';
import { pooled } from '../../../renderer/coders/pooled';
import { keepOne, outcomeWords } from '../../../renderer/coders/verdicts';
import type { Annotation } from '../../../shared/model/annotation';
import type { Version } from '../../../shared/model/source';
import { sourceRecord } from '../../fixtures/source-record';
import type { Coder } from '../../../shared/model/coder';
import { coded, text } from '../../shared/agreement/coded';

const at = '2026-01-01T00:00:00.000Z';
const coder = (id: string): Coder => ({ id, creator: id, created: at, modified: at, name: id.toUpperCase() });
const by = (creator: string, from: number, known: Partial<Annotation> = {}): Annotation =>
  coded('claim', [from, from + 2], {}, { creator, ...known });
const kept: Annotation['adjudicated'] = { is: 'kept', of: [], at };
const names = ['A', 'B'] as const;
const fieldNames = { ownFields: [], nameOf: () => null, titleOf: () => null };

describe('a coder’s pass', () => {
  const made = by('a', 30, { adjudicated: { is: 'made', of: ['x', 'y'], at } });
  const old = by('b', 50, { version: 'v0' });
  const all = [by('a', 0), by('b', 10), by('a', 20, { setAside: true }), made, old];
  it('is what they made on this version, set aside or not, and nothing that was put together', () => {
    expect(passOf(all, 'a', 'v1')).toEqual([all[0], all[2]]);
    expect(onOtherVersions(all, ['a', 'b'], 'v1')).toBe(1);
    expect(codersOf([made, old], ['c', 'b', 'a'].map(coder)).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('the places of two passes', () => {
  const outcomes = (a: Annotation | null, b: Annotation | null, also: Annotation[] = []): string => {
    const live = new Map([a, b, ...also].flatMap((each) => (each ? [[each.id, each] as const] : [])));
    const [place] = placesOf(a ? [a] : [], b ? [b] : [], live);
    return `${place!.outcome}: ${outcomeWords(place!, place!.outcome, names)}`;
  };
  it('say what became of them', () => {
    expect(outcomes(by('a', 0), by('b', 0))).toBe('open: open');
    expect(outcomes(by('a', 0, { adjudicated: kept }), by('b', 0, { setAside: true }))).toBe('first: kept: A');
    expect(outcomes(by('a', 0, { setAside: true }), by('b', 0, { adjudicated: kept }))).toBe('second: kept: B');
    expect(outcomes(by('a', 0, { adjudicated: kept }), by('b', 0, { adjudicated: kept }))).toBe('both: both kept');
    expect(outcomes(by('a', 0, { adjudicated: kept }), null)).toBe('first: kept');
    expect(outcomes(null, by('b', 0, { setAside: true }))).toBe('neither: set aside');
    const [a, b] = [by('a', 0, { setAside: true }), by('b', 0, { setAside: true })];
    expect(outcomes(a, b, [by('c', 0, { adjudicated: { is: 'made', of: [a.id, b.id], at } })])).toBe('made: put together');
  });

  it('are open until each of the two is decided, and not by what was put together out of others', () => {
    expect(outcomes(by('a', 0, { adjudicated: kept }), by('b', 0))).toMatch(/^open/);
    expect(outcomes(by('a', 0), by('b', 0, { adjudicated: kept }))).toMatch(/^open/);
    expect(outcomes(by('a', 0, { setAside: true }), by('b', 0))).toMatch(/^open/);
    expect(outcomes(by('a', 0), null)).toMatch(/^open/);
    const [a, b] = [by('a', 0, { setAside: true }), by('b', 0, { setAside: true })];
    expect(outcomes(a, b, [by('c', 0, { adjudicated: { is: 'made', of: [a.id, 'another'], at } })])).toMatch(/^neither/);
  });

  it('are decided by the one that is left where the other was removed since', () => {
    const [a, b] = [by('a', 0, { adjudicated: kept }), by('b', 0, { adjudicated: kept })];
    const now = (live: Annotation[]) => placesOf([a], [b], new Map(live.map((each) => [each.id, each]))).map(({ outcome }) => outcome);
    expect([now([a, b]), now([a]), now([b]), now([])]).toEqual([['both'], ['first'], ['second'], ['neither']]);
  });

  it('need a choice only where they differ', () => {
    const pairs = [
      [by('a', 0), by('b', 0)],
      [by('a', 10), by('b', 11)],
      [by('a', 20), coded('position', [20, 22], {}, { creator: 'b' })],
      [by('a', 30), null],
    ] as const;
    const live = new Map(pairs.flat().flatMap((each) => (each ? [[each.id, each] as const] : [])));
    const places = placesOf(
      pairs.map(([a]) => a),
      pairs.flatMap(([, b]) => b ?? []),
      live,
    );
    expect(openAndSame(places, fieldNames)).toEqual([places[0]]);
    expect(places.map((place) => canTake(place, fieldNames))).toEqual([false, true, false, false]);
  });

  it('of one coder alone are kept or set aside, by the key of the coder', () => {
    const alone = by('b', 0);
    const [place] = placesOf([], [alone], new Map([[alone.id, alone]]));
    expect(keepOne(place!, 'b', names)).toMatchObject({ of: [alone.id], keep: [alone.id], label: 'Keep the claim of B' });
    expect(keepOne(place!, 'a', names)).toMatchObject({ of: [alone.id], keep: [], label: 'Set aside the claim of B' });
  });
});

describe('the words of a place', () => {
  const story = (a: Annotation | null, b: Annotation | null): string[] =>
    markedWords(text, a, b).map(({ words, by: who }) => `${who}: ${words}`);
  it('say who marked what, with whole words round it', () => {
    const words = story(coded('claim', [40, 42]), coded('claim', [41, 43]));
    expect(words.slice(1, -1)).toEqual(['a: w40 ', 'both: w41 w42', 'b:  w43']);
    expect(words[0]).toMatch(/^null: … w\d\d .* w39 $/);
    expect(words.at(-1)).toMatch(/^null: {2}w44 .* w\d\d …$/);
  });
  it('leave out the middle of what stands between far passages, and nothing at the ends of the text', () => {
    const far = { ...coded('claim', [0, 1]), selectors: [...coded('claim', [0, 1]).selectors, ...coded('claim', [98, 99]).selectors] };
    const words = story(far, null);
    expect(words).toHaveLength(3);
    expect(words[1]).toMatch(/^null: {2}w02 .* … .* w97 $/);
  });
});

describe('all sources that two coders coded', () => {
  it('are those in which both have annotations of the version that is read, but none that is being coded blind', () => {
    const inSource = (source: string, creator: string, version = `v-${source}`): Annotation => by(creator, 0, { source, version });
    const all = [
      ...['one', 'two', 'blind', 'old'].map((source) => inSource(source, 'a')),
      ...['one', 'two', 'blind'].map((source) => inSource(source, 'b')),
      inSource('old', 'b', 'v-before'),
      inSource('alone', 'a'),
      inSource('two', 'c'),
    ];
    const sources = ['one', 'two', 'blind', 'old', 'alone'].map((id) => sourceRecord(id, { title: id, version: `v-${id}` }));
    const versions = sources.map(({ version }) => ({ id: version, characters: 100 })) as Version[];
    const { titles, texts } = pooled({ sources, versions, coded: all, blind: new Set(['blind']) }, 'a', 'b');
    expect(titles).toEqual(['one', 'two']);
    expect(texts.map(({ rows, characters }) => [rows.length, characters])).toEqual([
      [1, 100],
      [1, 100],
    ]);
  });
});
