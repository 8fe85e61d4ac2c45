import { findAgain, indexText, type Found } from '../../shared/text/find-again';
import type { Selector } from '../../shared/text/selector';
import type { SourceText } from '../../shared/text/source-text';
import { diffWords, type DiffPiece } from '../../shared/text/word-diff';
import { alignBlocks, type Row } from './rows';

export interface CompareRequest {
  readonly before: SourceText;
  readonly after: SourceText;
}

export interface CompareAnswer {
  /** Only what differs. */
  readonly pieces: readonly DiffPiece[];
  readonly rows: readonly Row[];
}

/** What became of a text: which words went and came, and which blocks stand beside each other. */
export function compareTexts({ before, after }: CompareRequest): CompareAnswer {
  const pieces = diffWords(before.text, after.text);
  return { pieces: pieces.filter(({ type }) => type !== 'same'), rows: alignBlocks(before, after, pieces) };
}

/** Where each passage may be in a text now. The text is indexed once for all of them. */
export function findAll(text: string, selectors: readonly Selector[]): Found[] {
  const index = indexText(text);
  return selectors.map((selector) => findAgain(index, selector));
}
