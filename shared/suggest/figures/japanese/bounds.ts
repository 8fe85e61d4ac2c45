import type { Comparator } from '../../../model/annotation';

/** Words before a number, by what they say; Japanese, then Chinese. */
const before: readonly (readonly [string, Comparator])[] = [
  ['少なくとも', 'at least'],
  ['最低でも', 'at least'],
  ['最低で', 'at least'],
  ['最低', 'at least'],
  ['最大で', 'at most'],
  ['最大', 'at most'],
  ['最高で', 'at most'],
  ['多くとも', 'at most'],
  ['上限', 'at most'],
  ['おおよそ', 'about'],
  ['およそ', 'about'],
  ['だいたい', 'about'],
  ['ほぼ', 'about'],
  ['推定', 'about'],
  ['約', 'about'],
  ['大约', 'about'],
  ['约', 'about'],
  ['将近', 'about'],
  ['超过', 'more than'],
  ['逾', 'more than'],
  ['不到', 'less than'],
  ['至少', 'at least'],
  ['最多', 'at most'],
  ['ちょうど', 'exactly'],
];

/** Words after a number and its unit: "強" is a little more, "弱" a little less, "近く" close to. */
const after: readonly (readonly [RegExp, Comparator])[] = [
  [/以上/y, 'at least'],
  [/以下|以内|を上限/y, 'at most'],
  [/超|余り|あまり|余(?!地|裕|震)|強(?!い|化|力|制)|を(?:超|上回|突破)|を越/y, 'more than'],
  [/未満|弱(?!い|ま|者)|を(?:下回|割)|に満たな|足らず/y, 'less than'],
  [/ほど|程度|くらい|ぐらい|前後|近く|ごろ|内外|左右/y, 'about'],
];

/** The comparing word that stands right before an index. */
export function boundBefore(text: string, at: number): { start: number; comparator: Comparator } | null {
  const gap = /[\s、]/.test(text[at - 1] ?? '') ? 1 : 0;
  for (const [words, comparator] of before)
    if (text.startsWith(words, at - gap - words.length)) return { start: at - gap - words.length, comparator };
  return null;
}

/** The comparing word that stands right at an index. */
export function boundAfter(text: string, at: number): { end: number; comparator: Comparator } | null {
  for (const [pattern, comparator] of after) {
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { end: at + words.length, comparator };
  }
  return null;
}
