import type { DateSuggestion, FigureSuggestion, SpeakerSuggestion, StatementSuggestion } from '../../../shared/suggest/suggestion';
import type { Reading } from '../../../shared/suggest/reading';
import type { Annotation, KindFields } from '../../../shared/model/annotation';
import { toSelector } from '../../../shared/text/to-selector';

/** A text of one paragraph, and suggestions in it named by their words: each stands where its words stand first. */
export function harbour(text: string) {
  const at = (words: string) => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const date = (words: string, edtf: string | null, more: Partial<DateSuggestion> = {}): DateSuggestion => ({
    ...at(words),
    text: words,
    edtf,
    anchor: null,
    direction: null,
    rule: 'a date',
    ...more,
  });
  const figure = (words: string, low: string, more: Partial<FigureSuggestion> = {}): FigureSuggestion => ({
    ...at(words),
    text: words,
    low,
    high: null,
    unit: null,
    currency: null,
    comparator: null,
    rule: 'a count',
    ...more,
  });
  const statement = (
    words: string,
    said: { speaker: string; cue: string; content: string | string[] } & Partial<
      Omit<StatementSuggestion, 'speaker' | 'cue' | 'content'>
    > & {
        who?: Partial<SpeakerSuggestion>;
      },
  ): StatementSuggestion => {
    const { speaker, cue, content, who, ...more } = said;
    return {
      ...at(words),
      text: words,
      kind: 'claim',
      speaker: { ...at(speaker), text: speaker, anonymous: false, ...who },
      cue: at(cue),
      content: [content].flat().map(at),
      direct: false,
      rule: 'a cue',
      ...more,
    };
  };
  const reading = (found: Partial<Reading['found']>, published: string | null = '2016-12-16'): Reading => ({
    text: { text, blocks: [{ type: 'paragraph', start: 0, end: text.length }] },
    found: { dates: [], figures: [], statements: [], ...found },
    published,
    coder: 'me',
  });
  const annotation = (words: string, fields: KindFields, more: Partial<Annotation> = {}): Annotation => ({
    id: `on-${at(words).start}`,
    creator: 'me',
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    note: '',
    tags: [],
    public: [],
    source: 's',
    version: 'v',
    selectors: [toSelector(text, at(words))],
    fields,
    said: null,
    about: null,
    ...more,
  });
  return { text, at, date, figure, statement, reading, annotation };
}
