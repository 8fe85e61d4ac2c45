import { describe, expect, it } from 'vitest';
import { foldSame } from '../../../renderer/versions/fold-same';
import { intervals, within } from '../../../renderer/versions/intervals';
import { piecesOf } from '../../../renderer/versions/pieces-of';
import { alignBlocks } from '../../../renderer/versions/rows';
import type { SourceText } from '../../../shared/text/source-text';
import { diffWords } from '../../../shared/text/word-diff';

/** A text of these paragraphs. */
function textOf(...paragraphs: string[]): SourceText {
  let start = 0;
  const blocks = paragraphs.map((words) => {
    const block = { type: 'paragraph' as const, start, end: start + words.length };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks, inlines: [] };
}

/** The rows as words: "before | after", with "=" where both are the same. */
function rows(before: SourceText, after: SourceText): string[] {
  const words = ({ text, blocks }: SourceText, [from, to]: readonly [number, number]) =>
    blocks
      .slice(from, to)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ¶ ');
  return alignBlocks(before, after, diffWords(before.text, after.text)).map((row) =>
    row.isSame ? `= ${words(after, row.after)}` : `${words(before, row.before)} | ${words(after, row.after)}`,
  );
}

const one = 'The ferry leaves the quay at eight every morning.';
const two = 'Eighty deals were signed, worth ¥300 billion in all.';
const three = 'Nobody spoke of the islands themselves.';

describe('two versions side by side', () => {
  it('stand paragraph beside paragraph', () => {
    expect(rows(textOf(one, two, three), textOf(one, two, three))).toEqual([`= ${one}`, `= ${two}`, `= ${three}`]);
  });

  it('show a changed paragraph beside what it was', () => {
    const now = two.replace('300', '800');
    expect(rows(textOf(one, two, three), textOf(one, now, three))).toEqual([`= ${one}`, `${two} | ${now}`, `= ${three}`]);
  });

  it('leave a side empty where a paragraph went or came', () => {
    expect(rows(textOf(one, two, three), textOf(one, three))).toEqual([`= ${one}`, `${two} | `, `= ${three}`]);
    expect(rows(textOf(one, three), textOf(one, two, three))).toEqual([`= ${one}`, ` | ${two}`, `= ${three}`]);
  });

  it('show a paragraph that was split beside both its halves', () => {
    const whole = `${one} ${two}`;
    expect(rows(textOf(whole, three), textOf(one, two, three))).toEqual([`${whole} | ${one} ¶ ${two}`, `= ${three}`]);
  });

  it('do not stand together for the sake of a common "the"', () => {
    const other = 'Winter came and the sea froze from shore to shore, as it had in 1956.';
    expect(rows(textOf(one), textOf(other))).toEqual([`${one} | `, ` | ${other}`]);
  });

  it('of empty texts have no rows', () => expect(rows(textOf(), textOf())).toEqual([]));

  it('fold what is the same, all but the nearest and the passage in question', () => {
    const many = Array.from({ length: 9 }, (_, at) => `${one} ${at}`);
    const before = textOf(...many, two);
    const after = textOf(...many, two.replace('300', '800'));
    const aligned = alignBlocks(before, after, diffWords(before.text, after.text));
    const shown = (isWhole: boolean, focus: Parameters<typeof foldSame>[2]) =>
      foldSame(aligned, [before, after], focus, isWhole).map((each) =>
        each.type === 'same' ? each.count : each.isFocus ? 'focus' : 'row',
      );
    expect(shown(false, null)).toEqual([8, 'row', 'row']);
    expect(shown(false, { before: { start: 0, end: 5 }, after: null })).toEqual(['focus', 'row', 6, 'row', 'row']);
    expect(shown(true, null)).toHaveLength(10);
  });
});

describe('the words that went and came', () => {
  it('are cut to the block they are shown in', () => {
    const pieces = diffWords('a b c d', 'a x c d');
    expect(intervals(pieces, 'removed')).toEqual([{ start: 2, end: 3 }]);
    expect(
      within(
        [
          { start: 0, end: 4 },
          { start: 8, end: 20 },
        ],
        { start: 2, end: 10 },
      ),
    ).toEqual([
      { start: 2, end: 4 },
      { start: 8, end: 10 },
    ]);
  });

  it('and the passage in question may overlap', () => {
    expect(piecesOf({ start: 0, end: 10 }, [{ start: 2, end: 6 }], { start: 4, end: 8 })).toEqual([
      { start: 0, end: 2, isMarked: false, isFocus: false },
      { start: 2, end: 4, isMarked: true, isFocus: false },
      { start: 4, end: 6, isMarked: true, isFocus: true },
      { start: 6, end: 8, isMarked: false, isFocus: true },
      { start: 8, end: 10, isMarked: false, isFocus: false },
    ]);
  });
});
