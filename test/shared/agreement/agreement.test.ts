import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../shared/agreement/agreement';
import { agreementRows } from '../../../shared/agreement/agreement-rows';
import { align } from '../../../shared/agreement/align';
import { comparedFields, type FieldNames } from '../../../shared/agreement/compared-fields';
import { coefficientWords, shareWords } from '../../../shared/agreement/figure-words';
import { choosable, takeFields } from '../../../shared/agreement/take-fields';
import type { Annotation } from '../../../shared/model/annotation';
import { dated, voice } from '../../fixtures/ledger-records';
import { coded, text } from './coded';

const names: FieldNames = { ownFields: [], nameOf: () => null, titleOf: () => null };
const of = (a: Annotation[], b: Annotation[]) => agreementOf([{ rows: align(a, b), characters: text.length }], names);
const differing = (a: Annotation, b: Annotation): string[] =>
  comparedFields(a, b, names).flatMap(({ id, isSame, a: first, b: second }) => (isSame ? [] : `${id}: ${first} | ${second}`));

describe('what two annotations state', () => {
  it('is compared field by field, and what neither states is left out', () => {
    const a = coded('position', [0, 5], { stance: 'for', issue: 'Fishing', holders: [voice('Mori')] }, { said: dated('1956') });
    const b = coded('position', [0, 4], { stance: 'against', issue: 'fishing', holders: [voice('mori')], basis: 'explicit' });
    expect(differing(a, b)).toEqual([
      `passage: ${text.slice(0, 23)} | ${text.slice(0, 19)}`,
      'stance: For | Against',
      'basis: null | Explicit',
      'said: 1956 | null',
    ]);
  });
  it('is its place alone where they are of different kinds', () => {
    const fields = comparedFields(coded('claim', [0, 5], { statement: 'So' }), coded('position', [0, 5]), names);
    expect(fields.map(({ id }) => id)).toEqual(['passage']);
  });
  it('is the same person however they are called, where a person has said who it is', () => {
    const said = (name: string, actor: string | null, role: string | null = null): Annotation =>
      coded('claim', [0, 1], { speakers: [voice(name, { actor, role })] });
    expect(differing(said('Abe', 'x1'), said('the prime minister', 'x1'))).toEqual([]);
    expect(differing(said('Abe', 'x1'), said('Abe', 'x2'))).toHaveLength(1);
    expect(differing(said('Abe', 'x1', 'premier'), said('Abe', 'x1', 'minister'))).toHaveLength(1);
    const named = (name: string, actor: string | null): Annotation => coded('person', [0, 1], { name, actor });
    expect(differing(named('Abe', 'x1'), named('Shinzo Abe', 'x1'))).toEqual([]);
    expect(differing(named('ABE', null), named('Abe', null))).toEqual([]);
    expect(differing(named('Abe', 'x1'), named('Abe', 'x2'))).toHaveLength(1);
  });
  it('is the same amount however it is worded, and another where one end differs', () => {
    const amount = (low: string, high: string | null, verbatim: string): Annotation => coded('quantity', [0, 1], { low, high, verbatim });
    expect(differing(amount('300', null, '300'), amount('300', null, 'three hundred'))).toEqual(['verbatim: 300 | three hundred']);
    expect(differing(amount('300', '400', 'x'), amount('300', '500', 'x'))).toHaveLength(1);
  });
  it('has a choice that always has a value once one of them changed it', () => {
    expect(differing(coded('claim', [0, 1]), coded('claim', [0, 1], { checking: 'disputed' }))).toEqual([
      'checking: Unreviewed | Disputed',
    ]);
  });
});

describe('agreement', () => {
  const a = [0, 10, 20, 30, 40, 50].map((from, at) =>
    coded('claim', [from, from + 4], { certainty: at < 3 ? 'certain' : 'possible', statement: 'So it is', negated: false }),
  );
  const b = [0, 10, 20, 30, 40, 60].map((from, at) =>
    coded('claim', [from, from + 4], {
      certainty: at < 2 ? 'certain' : 'possible',
      statement: at === 0 ? 'Otherwise' : 'so  IT is',
      negated: false,
    }),
  );
  const { markings, kinds, fields } = of(a, b);

  it('counts what each marked, what both did, and gives alpha over the characters', () => {
    expect(markings.map(({ kind, a: first, b: second, pairs }) => [kind, first, second, pairs])).toEqual([
      [null, 6, 6, 5],
      ['claim', 6, 6, 5],
    ]);
    const alpha = markings[0]!.alpha;
    // 6 passages of 19 of 399 characters each, 5 of them shared: 190 marked twice by 2 coders, 38 by one.
    expect(alpha.is === 'figure' && alpha.value).toBeCloseTo(1 - ((2 * 399 - 1) * 38) / (228 * (798 - 228)), 10);
  });

  it('is figured per field over the pairs of a kind, with figures of chance for closed fields only', () => {
    const told = fields.map(({ id, pairs, same, share, kappa, alpha }) =>
      [id, pairs, same, shareWords(share), coefficientWords(kappa), coefficientWords(alpha)].join(' '),
    );
    expect(told).toEqual([
      'statement 5 4 80% free words free words',
      'certainty 5 4 80% 0.62 0.64',
      'negated 5 5 100% no variation no variation',
    ]);
    expect([kinds.pairs, kinds.same, coefficientWords(kinds.kappa)]).toEqual([5, 5, 'no variation']);
  });

  it('is none of fewer than five pairs, but for the share', () => {
    const few = of(a.slice(0, 3), b.slice(0, 3)).fields.find(({ id }) => id === 'certainty')!;
    expect([shareWords(few.share), coefficientWords(few.kappa), coefficientWords(few.alpha)]).toEqual(['67%', 'too few', 'too few']);
    expect(shareWords(of([], b).kinds.share)).toBe('too few');
  });

  it('of nothing coded at all is empty', () => expect(of([], [])).toMatchObject({ markings: [], fields: [] }));

  it('is pooled over texts: lengths and pairs of all of them', () => {
    const one = { rows: align(a, b), characters: text.length };
    const both = agreementOf([one, one], names);
    expect(both.markings[0]).toMatchObject({ a: 12, b: 12, pairs: 10 });
    expect(both.fields.find(({ id }) => id === 'certainty')).toMatchObject({ pairs: 10, same: 8 });
  });

  it('asks quantities and public figures by themselves', () => {
    const mixed = (list: [number, boolean][]): Annotation[] =>
      list.map(([from, isPerson]) =>
        isPerson ? coded('person', [from, from + 1], { name: 'Mori' }) : coded('quantity', [from, from + 1], { low: '3' }),
      );
    const agreed = of(
      mixed([
        [0, false],
        [5, true],
      ]),
      mixed([
        [0, false],
        [5, true],
      ]),
    );
    expect(agreed.fields.map(({ variant, id, pairs }) => [variant, id, pairs])).toEqual([
      ['quantity', 'low', 1],
      ['person', 'name', 1],
    ]);
  });

  it('leaves as rows of one width, with numbers for machines and reasons for none', () => {
    const rows = agreementRows({ markings, kinds, fields }, { coders: ['Mori', 'Sato'], sources: ['One'] });
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    const certainty = rows.find((row) => row[2] === 'Certainty')!;
    expect(certainty.slice(7)).toEqual(['5', '4', '0.8', '0.615385', '0.64', 'One']);
    expect(rows.find((row) => row[2] === 'Negated')!.slice(9, 12)).toEqual(['1', 'no variation', 'no variation']);
  });
});

describe('one annotation out of two', () => {
  const a = coded(
    'quantity',
    [0, 5],
    { low: '300', high: null, unit: 'yen', unitCode: null, currency: 'JPY' },
    { said: dated('1956'), tags: ['sum'], note: 'a' },
  );
  const b = coded(
    'quantity',
    [0, 4],
    { low: '300', high: '400', unit: 'kg', unitCode: 'kg', currency: null },
    { unresolved: { said: 'Friday' }, public: ['tags'] },
  );

  it('has of each field what was chosen, and the first coder’s where nothing was', () => {
    expect(takeFields(a, b, {})).toMatchObject({
      fields: a.fields,
      selectors: a.selectors,
      said: a.said,
      tags: ['sum'],
      note: 'a',
      public: [],
    });
    const taken = takeFields(a, b, { low: 'b', passage: 'b', said: 'b', tags: 'b' });
    expect(taken).toMatchObject({ selectors: b.selectors, said: null, unresolved: { said: 'Friday' }, tags: [], note: 'a' });
    expect(taken.fields).toMatchObject({ low: '300', high: '400', unit: 'yen', currency: 'JPY' });
  });

  it('takes together what says one thing, and parts with the passage they are parts of', () => {
    expect(takeFields(a, b, { unit: 'b' }).fields).toMatchObject({ unit: 'kg', unitCode: 'kg' });
    const part = (end: number) => [{ passage: 0, start: 0, end }];
    const [one, other] = [coded('claim', [0, 5], { cue: part(20) }), coded('claim', [0, 2], { cue: part(3) })];
    expect(takeFields(one, other, { cue: 'b' }).fields).toMatchObject({ cue: part(20) });
    expect(takeFields(one, other, { passage: 'b' }).fields).toMatchObject({ cue: part(3) });
  });

  it('takes nothing where nothing is what was chosen', () => {
    const [miles, km] = [
      coded('quantity', [0, 1], { low: '5', unit: 'miles' }),
      coded('quantity', [0, 1], { low: '5', unit: 'km', unitCode: 'km' }),
    ];
    delete (miles.fields as { unitCode?: unknown }).unitCode;
    expect(takeFields(km, miles, { unit: 'b' }).fields).toEqual({ ...km.fields, unit: 'miles', unitCode: undefined });
    const [one, other] = [coded('person', [0, 1], { name: 'Abe', actor: 'x1' }), coded('person', [0, 1], { name: 'Aso' })];
    delete (other.fields as { actor?: unknown }).actor;
    expect(takeFields(one, other, { name: 'b' }).fields).not.toHaveProperty('actor');
  });

  it('lets parts be chosen by themselves where both mark the same passage, and only there', () => {
    const part = (end: number) => [{ passage: 0, start: 0, end }];
    const [one, other] = [coded('claim', [0, 5], { cue: part(3), content: part(7) }), coded('claim', [0, 5], { cue: part(7) })];
    delete (other.fields as { content?: unknown }).content;
    expect(takeFields(one, other, { cue: 'b' }).fields).toMatchObject({ cue: part(7), content: part(7) });
    const ids = (first: Annotation, second: Annotation) =>
      choosable(comparedFields(first, second, names).filter(({ isSame }) => !isSame)).map(({ id }) => id);
    expect(ids(one, other)).toEqual(['cue', 'content']);
    const elsewhere = { ...other, selectors: coded('claim', [0, 2]).selectors };
    expect(ids(one, elsewhere)).toEqual(['passage']);
    expect(takeFields(one, elsewhere, { passage: 'b' }).fields).not.toHaveProperty('content');
  });

  it('has the attachments of both, each address once', () => {
    const links = (...titles: string[]) => ({ attachments: titles.map((title) => ({ url: `https://example.org/${title}`, title })) });
    const [one, other] = [coded('claim', [0, 1], {}, links('map', 'letter')), coded('claim', [0, 1], {}, links('letter', 'table'))];
    expect(takeFields(one, other, {})).toMatchObject(links('map', 'letter', 'table'));
    expect(takeFields(other, one, {})).toMatchObject(links('letter', 'table', 'map'));
    expect(takeFields(coded('claim', [0, 1]), coded('claim', [0, 1]), {})).not.toHaveProperty('attachments');
  });

  it('cannot be made of two kinds', () => {
    expect(() => takeFields(coded('claim', [0, 1]), coded('position', [0, 1]), {})).toThrow('no fields in common');
  });
});
