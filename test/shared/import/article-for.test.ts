import { describe, expect, it } from 'vitest';
import { articleFor } from '../../../shared/import/article-for';
import { type Imported, nothingFound, type Reading } from '../../../shared/import/imported';

const reading = (title: string): Reading => ({
  text: { text: `${title} words`, blocks: [{ type: 'paragraph', start: 0, end: title.length + 6 }] } as Reading['text'],
  metadata: { ...nothingFound, title: { value: title, from: 'the file' } },
  warnings: [],
});
const file = (...titles: string[]): Imported => ({
  ...reading('All'),
  format: 'mail',
  version: 1,
  encoding: null,
  mediaType: 'application/mbox',
  parts: titles.map(reading),
});
const textFor = (title: string | null, imported: Imported) => articleFor({ title }, imported)?.text.text ?? null;

describe('the article of a file that a source is about', () => {
  it('is the one of its title, and never all of them', () =>
    expect(textFor('The  quay', file('Tides', 'The quay'))).toBe('The quay words'));
  it('is none where two have its title, or none has', () => {
    expect(textFor('Tides', file('Tides', 'Tides'))).toBeNull();
    expect(textFor('Wind', file('Tides', 'The quay'))).toBeNull();
    expect(textFor(null, file('Tides', 'The quay'))).toBeNull();
  });
  it('is the file where it holds no others', () => expect(textFor('Wind', { ...file(), parts: undefined })).toBe('All words'));
});
