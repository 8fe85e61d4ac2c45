import type { Stretch } from '../grammar';
import type { Token, TokenKind } from '../token';
import type { Tag } from './tag';

/** A sentence under the patterns: the paragraph's tokens and tags, of which [from, to) are its own. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly from: number;
  readonly to: number;
}

export const lowerAt = (line: Line, at: number): string => (at >= line.from && at < line.to ? line.tokens[at]!.lower : '');
export const tagAt = (line: Line, at: number): Tag | null => (at >= line.from && at < line.to ? line.tags[at]! : null);
export const kindAt = (line: Line, at: number): TokenKind | null => (at >= line.from && at < line.to ? line.tokens[at]!.kind : null);

export const isMark = (line: Line, at: number, text: string): boolean => at >= line.from && at < line.to && line.tokens[at]!.text === text;

/** Whether a token opens, or closes, the quotation it stands in. */
export const opensQuotation = (line: Line, at: number): boolean => {
  const quote = line.tokens[at]?.quote ?? -1;
  return at < line.to && quote >= 0 && (at === line.from || line.tokens[at - 1]?.quote !== quote);
};
export const closesQuotation = (line: Line, at: number): boolean => {
  const quote = line.tokens[at]?.quote ?? -1;
  return at >= line.from && quote >= 0 && line.tokens[at + 1]?.quote !== quote;
};

/** The first token after the quotation that holds a token. */
export function afterQuotation(line: Line, at: number): number {
  const { quote } = line.tokens[at]!;
  let end = at;
  while (end < line.to && line.tokens[end]!.quote === quote) end++;
  return end;
}

/** The first token of the quotation that holds a token. */
export function quotationStart(line: Line, at: number): number {
  const { quote } = line.tokens[at]!;
  let start = at;
  while (start > line.from && line.tokens[start - 1]!.quote === quote) start--;
  return start;
}

export const isEmpty = ({ from, to }: Stretch): boolean => to <= from;

/** Whether a tag is a verb's or an auxiliary's. */
export const isVerbal = (tag: Tag | null): boolean =>
  tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal' || tag === 'verb' || tag === 'cue';
