import type { Annotation, Kind } from '../../../shared/model/annotation';
import type { Passage, SourceText } from '../../../shared/text/source-text';
import { kinds } from '../../../shared/annotations/index';
import { toSelector } from '../../../shared/text/to-selector';

/** A text of paragraphs. */
export function textOf(...paragraphs: string[]): SourceText {
  let start = 0;
  const blocks = paragraphs.map((words) => {
    const block = { type: 'paragraph' as const, start, end: start + words.length };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks, inlines: [] };
}

/** An annotation of the first place of some words, or of a passage. */
export function annotationOf(text: SourceText, id: string, kind: Kind, what: string | Passage): Annotation {
  const start = typeof what === 'string' ? text.text.indexOf(what) : what.start;
  const end = typeof what === 'string' ? start + what.length : what.end;
  const made = { creator: 'coder', created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' };
  const empty = { note: '', tags: [], public: [], said: null, about: null };
  return {
    id,
    ...made,
    ...empty,
    source: 's',
    version: 'v',
    selectors: [toSelector(text.text, { start, end })],
    fields: kinds[kind].empty(),
  };
}
