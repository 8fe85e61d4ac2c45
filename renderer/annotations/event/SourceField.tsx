import { useState } from 'react';
import { formatSpanShort } from '../../../shared/dates/format-span';
import type { Id } from '../../../shared/model/record';
import type { Source } from '../../../shared/model/source';
import { fold } from '../../../shared/text/fold';
import { locale } from '../../../shared/text/counted';
import { useSources } from '../../store/live';
import { SuggestField, type Suggestion } from '../../ui/SuggestField';
import type { Evidence } from '../selection';

const SHOWN = 10;
const none: readonly Source[] = [];

interface SourceFieldProps {
  source: Id | null;
  evidence: readonly Evidence[];
  onSource: (source: Id | null) => void;
}

/** A source of the library: those of the evidence are offered first. */
export function SourceField({ source, evidence, onSource }: SourceFieldProps) {
  const sources = useSources() ?? none;
  const [refused, setRefused] = useState<string | null>(null);
  const chosen = sources.find(({ id }) => id === source);
  const commit = (words: string) => {
    if (words.trim() === '') onSource(null);
    else setRefused(`No source of this library is called “${words.trim().slice(0, 80)}”. Choose one from the list.`);
  };
  return (
    <SuggestField
      label="Source"
      value={chosen ? nameOf(chosen) : ''}
      placeholder={source !== null && !chosen ? 'a source that is not here' : 'not stated'}
      suggest={(words) => sourcesFor(words, sources, new Set(evidence.map((each) => each.source.id)))}
      onChoose={({ id }) => onSource(id)}
      onCommit={commit}
      onInput={() => setRefused(null)}
      error={refused}
    />
  );
}

const nameOf = ({ title, publisher }: Source): string => title ?? publisher ?? 'untitled source';

function sourcesFor(words: string, sources: readonly Source[], near: ReadonlySet<Id>): Suggestion[] {
  const sought = words.split(/\s+/).map(fold).filter(Boolean);
  const found = sources.filter((source) => {
    const name = fold(`${nameOf(source)} ${source.publisher ?? ''}`);
    return sought.every((word) => name.includes(word));
  });
  const shown = found.sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id))).slice(0, SHOWN);
  return shown.map((source) => ({
    id: source.id,
    label: nameOf(source),
    small: [source.publisher, source.published && formatSpanShort(source.published, locale)].filter(Boolean).join(' · ') || undefined,
    isMeant: fold(nameOf(source)) === fold(words.trim()),
  }));
}
