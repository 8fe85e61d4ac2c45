import { describe, expect, it } from 'vitest';
import { acceptanceOf } from '../../../shared/suggest/acceptance';
import { draftForPassage } from '../../../shared/suggest/for-passage';
import { suggest } from '../../../shared/suggest/index';
import { openSuggestions } from '../../../shared/suggest/open-suggestions';
import type { Reading } from '../../../shared/suggest/reading';
import { inReadingOrder } from '../../../shared/suggest/suggested';

const text = 'The ferry was out of service from June to August 1942, and nobody crossed. It ran again in 1950.';
const found = suggest(text, { published: '2016-12-16', language: 'en' });
const reading: Reading = {
  text: { text, blocks: [{ type: 'paragraph', start: 0, end: text.length }] },
  found,
  published: '2016-12-16',
  coder: 'someone',
};
const items = inReadingOrder(found, text);
const june = items.find((item) => item.kind === 'date' && item.date.edtf === '1942-06')!;
const august = items.find((item) => item.kind === 'date' && item.date.edtf === '1942-08')!;

describe('either end of a range', () => {
  it('goes in as the whole of it, where both stand in the words that are dated', () => {
    for (const item of [june, august]) {
      const acceptance = acceptanceOf(item, reading, []);
      expect(acceptance.act === 'annotate' && acceptance.draft.about?.edtf).toBe('1942-06/1942-08');
    }
    const start = text.indexOf('The ferry');
    const draft = draftForPassage('claim', { start, end: text.indexOf(', and nobody') }, reading);
    expect(draft?.about).toMatchObject({ edtf: '1942-06/1942-08' });
  });

  it('is a date by itself in a passage that ends before the other', () => {
    const start = text.indexOf('The ferry');
    expect(draftForPassage('claim', { start, end: text.indexOf(' to August') }, reading)?.about?.edtf).toBe('1942-06');
  });

  it('asks for nothing more once the other brought the whole in', () => {
    const draft = draftForPassage('claim', { start: 0, end: text.indexOf(', and nobody') }, reading)!;
    const annotation = { fields: draft.fields, said: null, about: draft.about } as never;
    const open = openSuggestions([june, august], [{ annotation, start: 0, end: draft.passage.end }], new Set());
    expect(open).toEqual([]);
  });
});
