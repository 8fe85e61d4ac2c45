import { describe, expect, it } from 'vitest';
import { isReadable } from '../../../shared/text/readable-markdown';

describe('what is read as Markdown', () => {
  it.each([
    '',
    '# A note',
    '----------------------------------------',
    '- a\n  - b\n    - c',
    '> > quoted twice',
    '1. one\n2. two',
    '*'.repeat(60),
  ])('%j is', (text) => expect(isReadable(text)).toBe(true));

  it.each([
    ['a text that takes too long', 'word '.repeat(5_000)],
    ['lists without end', `x\n${'- '.repeat(2_000)}x`],
    ['quotations without end', '>'.repeat(2_000)],
    ['both', '> - 1. '.repeat(7)],
  ])('%s is not', (_, text) => expect(isReadable(text)).toBe(false));
});
