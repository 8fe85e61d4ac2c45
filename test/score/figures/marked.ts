/** A figure as marked in a text. Offsets in UTF-16 units, end exclusive. */
export interface MarkedFigure {
  readonly start: number;
  readonly end: number;
  readonly low: string | null;
  readonly high: string | null;
  readonly comparator: string | null;
  readonly unit: string | null;
}

export interface MarkedText {
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
}

const mark = /\{([^|{}]*)\|([^|{}]*)\|([^|{}]*)\|([^|{}]*)\|?([^{}]*)\}/g;

/** A passage without its braces, and the figures that they mark. */
export function readMarked(passage: string): MarkedText {
  const figures: MarkedFigure[] = [];
  let text = '';
  let last = 0;
  for (const match of passage.matchAll(mark)) {
    const [whole, words = '', low, high, comparator, unit] = match;
    text += passage.slice(last, match.index);
    figures.push({
      start: text.length,
      end: text.length + words.length,
      low: low || null,
      high: high || null,
      comparator: comparator || null,
      unit: unit || null,
    });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + passage.slice(last), figures };
}
