import { describe, expect, it } from 'vitest';
import { corroborate, supportOf, type Testimony } from '../../../shared/annotations/corroboration';
import { isSameWire, wireOf } from '../../../shared/annotations/same-wire';
import type { Link, Relation } from '../../../shared/model/link';

const testimony = (id: string, publisher: string | null, exact: string, source = `source of ${id}`): Testimony => ({
  annotation: { id, selectors: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }] },
  source: { id: source, publisher },
});

const wire = 'The two leaders agreed on Friday to begin talks on joint economic activity on the four islands';
const claim = testimony('claim', 'The Harbour Gazette', 'The leaders agreed to begin talks.');
const sound = testimony('sound', 'Sound Herald', 'Officials said a dialogue would start within weeks.');
const shore = testimony('shore', 'Shore Times', 'A first meeting is planned for January in the capital.');

const link = (from: string, relation: Relation, to: string): Link => ({
  id: `${from} ${relation} ${to}`,
  creator: 'c',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  from,
  to,
  relation,
  note: '',
});

describe('independent sources', () => {
  it('are counted by origin', () => {
    expect(corroborate(claim, [sound, shore])).toMatchObject({ independent: 2, origins: [{ ties: [] }, { ties: [] }] });
    expect(corroborate(claim, [])).toEqual({ independent: 0, origins: [] });
  });

  it('of one publisher count once, whatever its article and capitals', () => {
    const again = testimony('again', 'the sound herald', 'Nobody would give a date for the first meeting.');
    expect(corroborate(claim, [sound, again])).toMatchObject({ independent: 1, origins: [{ ties: ['same publisher'], isOwn: false }] });
  });

  it('are not where the passage itself comes from', () => {
    const later = testimony('later', 'Harbour Gazette', 'Talks will begin, it was confirmed on Saturday.');
    const beside = testimony('beside', null, 'Both sides said they would talk.', claim.source.id);
    expect(corroborate(claim, [later, beside, sound])).toMatchObject({ independent: 1, origins: [{ isOwn: true }, { isOwn: false }] });
  });

  it('without a known publisher are told apart by source', () => {
    const [one, other] = [testimony('one', null, 'It is so.'), testimony('other', null, 'It is indeed so.')];
    expect(corroborate(claim, [one, other]).independent).toBe(2);
    expect(corroborate(claim, [one, testimony('two', '  ', 'Quite so.')]).independent).toBe(2);
  });

  it('that print one wire text count once', () => {
    const one = testimony('one', 'Evening Post', `${wire}.`);
    const other = testimony('other', 'Morning Star', `${wire.toUpperCase()}, officials said.`);
    expect(corroborate(claim, [one, other, shore])).toMatchObject({ independent: 2, origins: [{ ties: ['same text'] }, { ties: [] }] });
  });

  it('count once where a person said that one repeats the other', () => {
    const repeats = (a: string, b: string) => a === 'shore' && b === 'sound';
    expect(corroborate(claim, [sound, shore], repeats)).toMatchObject({ independent: 1, origins: [{ ties: ['repeats'] }] });
  });

  it('are joined through a third that both are tied to', () => {
    const one = testimony('one', 'Evening Post', `${wire}.`);
    const between = testimony('between', 'Evening Post', 'Something else was said there at length.');
    const other = testimony('other', 'Morning Star', wire);
    expect(corroborate(claim, [between, other, one]).independent).toBe(1);
  });
});

describe('a wire text', () => {
  it.each([
    ['with other signs and spaces', `“${wire}”`, wire.replace(/ /g, '\n'), true],
    ['cut short', wire, wire.slice(0, 60), true],
    ['with a word changed', wire, wire.replace('four', 'northern'), true],
    ['said in other words', wire, 'It was agreed by the two leaders that they will talk about doing business together there', false],
    ['too short to tell', '¥300 billion', '¥300 billion', false],
    [
      'in Japanese',
      '両首脳は四島での共同経済活動に関する協議を開始することで合意した',
      '両首脳は、四島での共同経済活動に関する協議を開始することで合意した。',
      true,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(isSameWire(wireOf(a), wireOf(b))).toBe(expected);
    expect(isSameWire(wireOf(b), wireOf(a))).toBe(expected);
  });
});

describe('support by links', () => {
  const known = new Map([claim, sound, shore].map((each) => [each.annotation.id, each]));

  it('is counted at the end that links point to, each relation by itself', () => {
    const links = [link('sound', 'supports', 'claim'), link('shore', 'contradicts', 'claim'), link('claim', 'updates', 'shore')];
    expect([...supportOf(links, (id) => known.get(id))]).toEqual([['claim', { supports: 1, contradicts: 1 }]]);
  });

  it('leaves out what is gone, and counts what repeats another once', () => {
    const links = [
      link('sound', 'supports', 'claim'),
      link('shore', 'supports', 'claim'),
      link('shore', 'repeats', 'sound'),
      link('gone', 'supports', 'claim'),
      link('sound', 'supports', 'gone'),
    ];
    expect([...supportOf(links, (id) => known.get(id))]).toEqual([['claim', { supports: 1, contradicts: 0 }]]);
  });
});
