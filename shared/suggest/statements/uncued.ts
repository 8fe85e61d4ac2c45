import type { Found, Reading, Stretch } from './grammar';
import type { Quotation } from './quotation';

/** A quotation that no cue attributes: a further part of what was just said, or words of the one who spoke last. */
export interface Uncued {
  readonly content: Stretch;
  readonly sentence: number;
  /** It goes on with what the statement before it in this paragraph quoted, or with the paragraph before. */
  readonly continues: boolean;
}

/** Scare quotes and titles are shorter, or stand inside a sentence of the writer's. */
const FEWEST_WORDS = 3;

/** The quotations of a paragraph that are sentences by themselves and that no statement found there holds. */
export function uncuedOf(reading: Reading, found: readonly Found[]): Uncued[] {
  return reading.quotations.flatMap((quotation) => {
    const content = { from: quotation.open, to: quotation.close + 1 };
    if (
      found.some((each) =>
        [each.speaker, each.cue, ...each.content].some(
          (part) => part.from < content.to && content.from < part.to && !isInside(part, content),
        ),
      )
    )
      return [];
    if (found.some((each) => each.content.some((part) => part.from <= content.from && content.to <= part.to))) return [];
    const sentence = reading.sentences.findIndex(({ from, to }) => from <= content.from && content.from < to);
    return sentence >= 0 && isSpeech(reading, quotation, sentence)
      ? [{ content, sentence, continues: quotation.continued || followsQuotation(reading, found, quotation, sentence) }]
      : [];
  });
}

const isInside = (inner: Stretch, outer: Stretch): boolean => outer.from < inner.from && inner.to <= outer.to;

/** Whether a quotation is a sentence someone spoke: it fills a sentence of the text, or follows its colon. */
function isSpeech({ tokens, sentences }: Reading, { open, close, continued }: Quotation, index: number): boolean {
  const sentence = sentences[index]!;
  const words = tokens.slice(open, close + 1).filter(({ kind }) => kind === 'word').length;
  if (words < FEWEST_WORDS) return continued;
  if (tokens[open - 1]?.kind === 'colon') return true;
  const marks = tokens.slice(sentence.from, open).concat(tokens.slice(close + 1, sentence.to));
  return marks.every(({ kind }) => kind === 'stop' || kind === 'dash' || kind === 'comma');
}

/** Whether the sentence before attributes a quotation of this paragraph. */
function followsQuotation({ tokens }: Reading, found: readonly Found[], { open }: Quotation, sentence: number): boolean {
  if (tokens[open - 1]?.kind === 'colon') return false;
  const before = found.findLast((each) => tokens[each.cue.from]!.quote < 0 && each.cue.to <= open);
  return before !== undefined && before.sentence >= sentence - 2 && before.content.some((each) => tokens[each.to - 1]!.quote >= 0);
}
