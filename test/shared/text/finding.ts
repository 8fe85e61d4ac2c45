import { findAgain, indexText, type Found } from '../../../shared/text/find-again';
import type { Selector } from '../../../shared/text/selector';
import { toSelector } from '../../../shared/text/to-selector';

export const article =
  'Officials counted about 80 business agreements. Investments, loans and credit would come to ¥300 billion, the largest such sum. ' +
  'Linus has machines. The minister said on Friday that talks would go on. The envoy said on Friday that talks would end.';

export const selectorOf = (words: string, text = article, nth = 0): Selector => {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = text.indexOf(words, start + 1);
  return toSelector(text, { start, end: start + words.length });
};
export const find = (text: string, selector: Selector): Found => findAgain(indexText(text), selector);
export const wordsOf = (text: string, selector: Selector): unknown[] => {
  const found = find(text, selector);
  return 'passage' in found ? [found.state, text.slice(found.passage.start, found.passage.end), found.passage.start] : [found.state];
};
/** The state, the first place and its differences as "kind: was → is". */
export const story = (text: string, selector: Selector): unknown[] => {
  const found = find(text, selector);
  const [first] = 'passage' in found ? [{ ...found.passage, differences: found.differences }] : found.candidates;
  return [
    found.state,
    first && text.slice(first.start, first.end),
    ...(first?.differences ?? []).map(({ kind, was, is }) => `${kind}: ${was} → ${is}`),
  ];
};
