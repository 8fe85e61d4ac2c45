import { describe, expect, it } from 'vitest';
import { amountWords, understand } from '../../../renderer/annotations/controls/number-words';
import { droppedMessage } from '../../../renderer/annotations/dropped-message';
import { fileSize, languageName } from '../../../renderer/annotations/locale';
import { differs } from '../../../renderer/annotations/save';
import { typedOver } from '../../../renderer/annotations/typed-over';
import { waitingSentences } from '../../../renderer/annotations/waiting-dates';
import type { Annotation } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';
import { counted } from '../../../shared/text/counted';

const bare = { comparator: null, currency: null, unit: null };

describe('the number field', () => {
  it('says what it understood, with every digit of a number in words', () => {
    expect(understand('¥300 billion', bare)).toMatchObject({
      ok: true,
      patch: { low: '300000000000', high: null, currency: 'JPY' },
      sentence: expect.stringMatching(/^Understood as ¥300 billion \(300,000,000,000\)\. .*Chinese yuan/),
    });
  });

  it.each([
    ['300 billion yen', /^Understood as JP¥300 billion/],
    ['￥300 billion', /^Understood as ¥300 billion/],
    ['US$5 million', /^Understood as US\$5 million/],
    ['¥10 to 12 billion', /^Understood as ¥10–12 billion/],
  ])('of %s has the bare sign of a currency only where it was typed so', (words, sentence) => {
    expect(understand(words, bare)).toMatchObject({ sentence: expect.stringMatching(sentence) });
  });

  it('leaves alone what the words do not say', () => {
    expect(understand('90', bare)).toEqual({ ok: true, patch: { low: '90', high: null }, sentence: 'Understood as 90.', kept: null });
  });

  it('says what it leaves as it was', () => {
    const km = { ...bare, unit: 'km' };
    const full = { comparator: 'about', currency: 'JPY', unit: 'a year' } as const;
    expect(understand('90', km)).toMatchObject({ kept: 'The unit km is kept.' });
    expect(understand('', km)).toMatchObject({ kept: 'The unit km is kept.' });
    expect(understand('90', full)).toMatchObject({
      kept: expect.stringMatching(/^The comparator “about”, the currency JPY,? and the unit a year are kept\.$/),
    });
    expect(understand('at least £90', full)).toMatchObject({ kept: 'The unit a year is kept.' });
    expect(understand('90 miles', km)).toMatchObject({ patch: { unit: 'miles' }, kept: null });
  });

  it('takes a currency away where the words name one that may be several', () => {
    expect(understand('5 million dollars', bare)).toMatchObject({ patch: { low: '5000000', currency: null, unit: 'dollars' } });
  });

  it('takes the number away for no words at all', () => {
    expect(understand('  ', bare)).toMatchObject({ ok: true, patch: { low: null, high: null } });
  });

  it('refuses what is no number, with a sentence', () => {
    expect(understand('many', bare)).toMatchObject({ ok: false, sentence: expect.stringMatching(/no number/) });
  });

  it.each([
    ['300000000000', null],
    ['80.70', null],
    ['-5', null],
    ['10000000', '12000000'],
    ['900000', '1000000'],
    ['1234567', null],
    ['0.05', '1.234'],
  ])('shows %s to %s in words that read as the same number', (low, high) => {
    expect(understand(amountWords({ low, high }), bare)).toMatchObject({ ok: true, patch: { low, high } });
  });
});

describe('what a source says of the dates that wait', () => {
  const passage = (exact: string, unresolved: Annotation['unresolved']) =>
    ({ selectors: [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }], unresolved }) as Annotation;
  const annotations = [passage('will meet on Friday', { about: 'Friday' }), passage('began in May', { said: 'yesterday', about: 'May' })];

  it('counts them while no publication date is known, and says nothing where none waits', () => {
    expect(waitingSentences(annotations, null)).toEqual(['3 dates wait for a publication date']);
    expect(waitingSentences(annotations.slice(0, 1), null)).toEqual(['1 date waits for a publication date']);
    expect(waitingSentences([passage('in 1956', undefined)], null)).toEqual([]);
  });

  it('tells those that lack a closer date from those that lack a person’s yes', () => {
    expect(waitingSentences(annotations, '2016-12')).toEqual([
      '2 dates wait for a closer publication date',
      '1 date waits to be accepted beside the passage',
    ]);
  });
});

describe('a metadata field typed over', () => {
  const source = { title: 'Old', foundIn: { title: 'the page', language: 'the page' } } as unknown as Source;

  it('no longer says where it was found', () => {
    expect(typedOver('title', 'New')(source)).toEqual({ title: 'New', foundIn: { language: 'the page' } });
  });

  it('is nothing where the value is the same', () => {
    expect(typedOver('title', 'Old')(source)).toEqual({});
  });
});

describe('a patch', () => {
  it('differs where any value does, lists included', () => {
    expect(differs({ a: 1, tags: ['x'] }, { tags: ['x', 'y'] })).toBe(true);
    expect(differs({ a: 1, tags: ['x'] }, { a: 1, tags: ['x'] })).toBe(false);
    expect(differs<{ a: number | null }>({ a: 1 }, { a: null })).toBe(true);
  });
});

describe('the words of the inspector', () => {
  it('count', () => {
    expect(counted(1, 'claim', 'claims')).toBe('1 claim');
    expect(counted(1_200, 'claim', 'claims')).toBe('1,200 claims');
    expect(counted(0, 'claim', 'claims')).toBe('0 claims');
  });

  it('name languages, and no others', () => {
    expect(languageName('ja')).toBe('Japanese');
    expect(languageName('not a tag')).toBeNull();
  });

  it('measure files', () => {
    expect(fileSize(830)).toBe('830 bytes');
    expect(fileSize(1_234_567)).toBe('1.23 MB');
  });

  it('say what a change of kind lets go of', () => {
    expect(droppedMessage(['Statement', 'Checking'], 'figure')).toBe(
      'A figure has no place for statement and checking. Undo brings back what was there.',
    );
    expect(droppedMessage([], 'claim')).toBeNull();
  });
});
