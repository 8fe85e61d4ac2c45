import { describe, expect, it } from 'vitest';
import { draftForPassage } from '../../../shared/suggest/for-passage';
import { harbour } from './harbour';

const { at, date, figure, statement, reading } = harbour(
  'Jane Roe said Friday that about 80 berths and ¥3 billion were lost in 2014. The harbour burned in 1999.',
);
const dates = [date('Friday', '2016-12-16', { anchor: '2016-12-16' }), date('2014', '2014'), date('1999', '1999')];
const figures = [
  figure('about 80 berths', '80', { comparator: 'about', unit: 'berths' }),
  figure('¥3 billion', '3000000000', { currency: 'JPY' }),
];
const roe = statement('Jane Roe said Friday that about 80 berths and ¥3 billion were lost in 2014', {
  speaker: 'Jane Roe',
  cue: 'said',
  content: 'about 80 berths and ¥3 billion were lost in 2014',
});
const read = reading({ dates, figures, statements: [roe] });
const roeVoice = { name: 'Jane Roe', role: null, unnamed: false, actor: null };

describe('a passage tagged as a figure', () => {
  it('has the numbers of the one figure in it, its speaker, and no date that is not in it', () => {
    const draft = draftForPassage('figure', at('about 80 berths'), read);
    expect(draft?.fields).toMatchObject({ low: '80', comparator: 'about', unit: 'berths', speakers: [roeVoice] });
    expect(draft).toMatchObject({ about: null, said: { edtf: '2016-12-16' } });
  });
  it('keeps the amount’s own words where the passage is wider', () =>
    expect(draftForPassage('figure', at('¥3 billion were lost in 2014'), read)).toMatchObject({
      fields: { verbatim: '¥3 billion', currency: 'JPY' },
      about: { edtf: '2014' },
    }));
  it('knows a figure by a part of its words, and takes no more than that part says', () =>
    expect(draftForPassage('figure', at('80 berths'), read)?.fields).toMatchObject({ low: '80', unit: 'berths', comparator: null }));
  it('is left to the person where it holds two', () =>
    expect(draftForPassage('figure', at('about 80 berths and ¥3 billion'), read)).toBeNull());
});

describe('a passage tagged as a claim or a position', () => {
  it('is of the kind the person chose, with the statement’s speaker and dates', () => {
    const draft = draftForPassage('position', at('about 80 berths and ¥3 billion were lost in 2014'), read);
    expect(draft?.fields).toMatchObject({ kind: 'position', holders: [roeVoice], stance: null });
    expect(draft).toMatchObject({ said: { edtf: '2016-12-16' }, about: { edtf: '2014' } });
  });
  it('has no cue and no statement that lie outside it', () => {
    const draft = draftForPassage('claim', at('¥3 billion were lost in 2014'), read);
    expect(draft?.fields).toMatchObject({ statement: null, speakers: [roeVoice] });
    expect(draft?.fields).not.toHaveProperty('cue');
    expect(draft?.fields).not.toHaveProperty('content');
  });
  it('takes no date from beyond its own words', () =>
    expect(draftForPassage('claim', at('about 80 berths and ¥3 billion'), read)).toMatchObject({ about: null }));
  it('has a date where no statement is around it', () =>
    expect(draftForPassage('claim', at('The harbour burned in 1999.'), read)).toMatchObject({ about: { edtf: '1999' }, said: null }));
  it('has nothing where nothing is suggested', () => expect(draftForPassage('claim', at('The harbour burned'), read)).toBeNull());
});
