import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPortions, portionsOf } from '../../../renderer/pages/portions';
import { pair, toSourceText } from '../../../renderer/pages/typed-text';
import type { Block, SourceText } from '../../../shared/text/source-text';
import { assertSound } from '../../shared/import/bring-in';

/** A text of these paragraphs; "|" marks where a page begins. */
function paged(...paragraphs: string[]): SourceText {
  const marked = paragraphs.join('\n\n');
  const pages = [{ start: 0 }];
  let text = '';
  for (const [i, part] of marked.split('|').entries()) {
    if (i > 0) pages.push({ start: text.length });
    text += part;
  }
  const blocks: Block[] = [];
  let start = 0;
  for (const words of text.split('\n\n')) {
    blocks.push({ type: 'paragraph', start, end: start + words.length });
    start += words.length + 2;
  }
  return { text, blocks, inlines: [], pages };
}

const mended = (text: SourceText, typed: Record<number, string>) => toSourceText(text, portionsOf(text), typed);

describe('the parts of a text that are typed at a time', () => {
  it('are its pages, a sentence or a word that goes over them cut', () => {
    const text = paged('The minister said that the agree|ment would be signed ', 'Two.\n\n|Three.');
    expect(portionsOf(text).map(({ words, joint }) => [words, joint])).toEqual([
      ['The minister said that the agree', ''],
      ['ment would be signed \n\nTwo.', '\n\n'],
      ['Three.', ''],
    ]);
  });

  it('are the text again when nothing was typed, unit for unit', () => {
    const words = constantFrom('a', ' ', '|', '\n\n', 'word', '日本', 'e\u0301');
    assert(
      property(array(words, { maxLength: 30 }), (scraps) => {
        const text = paged(scraps.join(''));
        const joined = joinPortions(portionsOf(text), {});
        expect(joined.text.trimEnd()).toBe(joined.text);
        const same = text.text.replace(/\s+/g, '');
        expect(joined.text.replace(/\s+/g, '')).toBe(same);
      }),
    );
  });

  it('of a long text without pages end where paragraphs do', () => {
    const paragraph = 'x'.repeat(20_000);
    const { text, blocks, inlines } = paged(paragraph, paragraph, paragraph, paragraph);
    const portions = portionsOf({ text, blocks, inlines });
    expect(portions.map(({ words }) => words.length)).toEqual([20_000, 20_000, 20_000, 20_000]);
    expect(joinPortions(portions, {}).text).toBe(text);
  });
});

describe('a text that was typed or mended', () => {
  it('has the words that were typed, and its pages begin where they do now', () => {
    const text = mended(paged('One.\n\n|Two.\n\n|Three.'), { 1: 'Two, mended.\n\nAnd more.' });
    expect(text.text).toBe('One.\n\nTwo, mended.\n\nAnd more.\n\nThree.');
    expect(text.pages!.map(({ start }) => text.text.slice(start, start + 3))).toEqual(['One', 'Two', 'Thr']);
    assertSound(text);
  });

  it('gets pages that had none of their own: each is a paragraph apart', () => {
    const scan: SourceText = { text: '', blocks: [], inlines: [], pages: [{ start: 0 }, { start: 0 }, { start: 0 }] };
    const text = mended(scan, { 0: 'First page.  \r\n\r\n\r\n\r\nMore.', 2: '\n\nThird page.' });
    expect(text.text).toBe('First page.\n\nMore.\n\nThird page.');
    expect(text.pages!.map(({ start }) => text.text.slice(start))).toEqual([text.text, 'Third page.', 'Third page.']);
    assertSound(text);
  });

  it('keeps what kind each paragraph was, and emphasis outside of what changed', () => {
    const before = paged('A heading', 'He said no, and meant it.', 'The end.');
    before.blocks[0] = { ...before.blocks[0]!, type: 'heading', level: 2 };
    const no = before.text.indexOf('no,');
    const meant = before.text.indexOf('meant');
    before.inlines = [
      { type: 'emphasis', start: no, end: no + 2 },
      { type: 'strong', start: meant, end: meant + 5 },
    ];
    const text = mended(before, { 0: 'A mended heading\n\nHe said no, twice, and meant it.\n\nThe end.' });
    expect(text.blocks.map(({ type, level }) => [type, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
    expect(text.inlines.map(({ type, start, end }) => [type, text.text.slice(start, end)])).toEqual([
      ['emphasis', 'no'],
      ['strong', 'meant'],
    ]);
  });

  it('is sound whatever is typed', () => {
    assert(
      property(array(record({ at: constantFrom(0, 1, 2), words: string({ unit: 'grapheme' }) }), { maxLength: 4 }), (typed) => {
        assertSound(mended(paged('One.\n\n|Two.\n\n|Three.'), Object.fromEntries(typed.map(({ at, words }) => [at, words]))));
      }),
    );
  });
});

describe('paragraphs and what they were before', () => {
  it('are paired by their words, and by their place between those', () => {
    expect(pair(['a', 'b', 'c', 'd'], ['a', 'B', 'c', 'd'])).toEqual([0, 1, 2, 3]);
    expect(pair(['a', 'b', 'c'], ['a', 'new', 'b', 'c'])).toEqual([0, -1, 1, 2]);
    expect(pair(['a', 'b', 'c'], ['a', 'c'])).toEqual([0, 2]);
    expect(pair([], ['a'])).toEqual([-1]);
  });
});
