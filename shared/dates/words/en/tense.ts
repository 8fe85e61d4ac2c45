import type { Tense } from '../../conventions';

const future =
  "will|shall|won[’']t|would|[a-z]+[’']ll|going to|upcoming|next|(?:is|are|was|were) (?:due|set|scheduled|expected|planned|slated) |(?:plan|hope|intend|agree|want|expect|vow|pledge|promise|schedule)(?:s|d|ed|ned|led)? to|is to|are to|scheduled|tomorrow";
const past =
  'was|were|had|has|have|did|said|told|met|held|went|made|took|came|began|became|gave|saw|left|sent|spoke|wrote|won|lost|led|rose|fell|broke|brought|kept|sat|stood|struck|flew|[a-z]{2,}ed|ago|yesterday';
const cues = new RegExp(`\\b(?:(?<future>${future})|(?<past>${past}))(?![a-z])`, 'g');

/**
 * Whether the sentence looks forward or back at the words: by the last sign before them, otherwise the first after them. "Putin said Abe
 * will come Friday" looks forward, "Abe, who will host him, said Friday" back.
 */
export function tenseOf(sentence: string, words: string): Tense | null {
  const text = sentence.toLowerCase();
  const at = Math.max(0, text.indexOf(words.toLowerCase()));
  const signs = [...text.matchAll(cues)].filter(({ index }) => index < at || index >= at + words.length);
  const sign = signs.filter(({ index }) => index < at).pop() ?? signs[0];
  if (!sign) return null;
  return sign.groups!.future ? 'future' : 'past';
}
