import { formatSpanShort } from '../../shared/dates/format-span';
import { wordsOf } from '../../shared/annotations/words';
import type { Annotation, Kind, Voice } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { fold } from '../../shared/text/fold';

export interface FoundPassage {
  readonly id: Id;
  readonly kind: Kind;
  readonly quotation: string;
  readonly small: string;
}

const SHOWN = 50;

/**
 * A search over the passages that one may be linked to: every word typed stands in their words, statement, voices, issue, or their source's title
 * or publisher. Those of other sources come first, then the latest. The words of each are folded once.
 */
export function passageSearch(from: Annotation | null, annotations: readonly Annotation[], sources: readonly Source[]) {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const others = annotations
    .filter(({ id }) => id !== from?.id)
    .sort((a, b) => Number(a.source === from?.source) - Number(b.source === from?.source) || (a.created < b.created ? 1 : -1));
  let entries: { annotation: Annotation; words: string }[] | undefined;
  return (typed: string): { found: FoundPassage[]; total: number } => {
    const sought = fold(typed).split(/\s+/).filter(Boolean);
    if (sought.length === 0) return { found: others.slice(0, SHOWN).map(show), total: others.length };
    entries ??= others.map((annotation) => ({ annotation, words: fold(searched(annotation, sourceById.get(annotation.source))) }));
    const hits = entries.filter(({ words }) => sought.every((word) => words.includes(word)));
    return { found: hits.slice(0, SHOWN).map(({ annotation }) => show(annotation)), total: hits.length };
  };

  function show(annotation: Annotation): FoundPassage {
    const source = sourceById.get(annotation.source);
    const when = annotation.said ?? annotation.about;
    return {
      id: annotation.id,
      kind: annotation.fields.kind,
      quotation: wordsOf(annotation),
      small: [source?.publisher ?? source?.title ?? 'untitled source', when && formatSpanShort(when)].filter(Boolean).join(' · '),
    };
  }
}

function searched(annotation: Annotation, source: Source | undefined): string {
  const { fields } = annotation;
  const voices: Voice[] = 'speakers' in fields ? fields.speakers : 'holders' in fields ? fields.holders : [];
  return [
    wordsOf(annotation),
    'statement' in fields ? fields.statement : null,
    'issue' in fields ? fields.issue : null,
    'name' in fields ? fields.name : null,
    ...voices.map(({ name }) => name),
    source?.title,
    source?.publisher,
  ]
    .filter(Boolean)
    .join(' ');
}
