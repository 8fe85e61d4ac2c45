import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { Query } from '../../shared/search/query';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { useSearchState } from './client';
import { Narrow } from './Narrow';
import { QueryHelp } from './QueryHelp';
import type { ResultActs } from './ResultGroup';
import { Results } from './Results';
import { lookFor, useSearchView } from './search-view';
import { useSearch } from './use-search';
import { foundWords, progressWords } from './words';
import './Search.css';

export interface SearchProps extends ResultActs {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  /** Makes a smart collection of the query. */
  onSave: (query: string) => void;
  onClose: () => void;
  provide: ProvideCommands;
}

/** Whether a query leaves out sources whose date only may fit. */
function asksCertainDates(query: Query): boolean {
  if (query.is === 'all' || query.is === 'any') return query.of.some(asksCertainDates);
  if (query.is === 'not') return asksCertainDates(query.of);
  return query.is === 'date' && !query.field.startsWith('possibly');
}

/** Search over all texts, metadata and passages of the library. */
export function Search({ sources, annotations, onSave, onClose, provide, onOpen, onOpenAnnotation }: SearchProps) {
  const { typed, order, show, helpOpen } = useSearchView();
  const { progress, problem } = useSearchState();
  const { query, listed, want, unfold } = useSearch(typed, order, show);
  const field = useRef<HTMLInputElement>(null);
  const region = useRef<HTMLElement>(null);
  const bySource = useMemo(() => new Map<Id, Source>(sources.map((source) => [source.id, source])), [sources]);
  const byAnnotation = useMemo(() => new Map<Id, Annotation>(annotations.map((each) => [each.id, each])), [annotations]);
  const state = progressWords(progress);
  const error = query?.is === 'error' ? query : null;

  useEffect(() => {
    const goToField = (): void => {
      field.current?.focus();
      field.current?.select();
    };
    goToField();
    return provide({ 'find.open': goToField });
  }, [provide]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const first =
      region.current?.querySelector<HTMLElement>('[data-hit][tabindex="0"]') ?? region.current?.querySelector<HTMLElement>('[data-hit]');
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      first?.focus();
    } else if (event.key === 'Escape') {
      if (typed === '') onClose();
      else lookFor({ typed: '' });
      event.stopPropagation();
    }
  };

  return (
    <section ref={region} className="search" aria-label="Search" data-region="search">
      <header className="search-head">
        <h1 className="ui-visually-hidden">Search</h1>
        <search className="search-bar">
          <input
            ref={field}
            className="ui-input search-input"
            type="text"
            data-region-focus
            aria-label="Search the library"
            placeholder='Words, "a phrase", title:harbour, before:1950 …'
            spellCheck={false}
            autoComplete="off"
            value={typed}
            aria-invalid={error ? true : undefined}
            aria-describedby="search-error"
            onChange={({ target }) => lookFor({ typed: target.value })}
            onKeyDown={onKeyDown}
          />
          <Button aria-expanded={helpOpen} onPress={() => useSearchView.setState({ helpOpen: !helpOpen })}>
            How to search
          </Button>
          <Button isDisabled={query === null || error !== null} onPress={() => onSave(typed.trim())}>
            Save as smart collection…
          </Button>
          <Button onPress={onClose}>Back to the text</Button>
        </search>
        <p id="search-error" role="alert" className="search-error">
          {error && (
            <>
              {error.message}
              {error.end > error.start && (
                <>
                  {' '}
                  Here: <code>{typed.slice(error.start, error.end)}</code>
                </>
              )}
            </>
          )}
        </p>
        {query && query.is !== 'error' && asksCertainDates(query) && (
          <p className="search-status">
            Only sources whose date is certain to fit. possibly-before:, possibly-after: and possibly-dated: find those whose date may.
          </p>
        )}
        {helpOpen && <QueryHelp />}
        {listed && <Narrow counts={listed.found.counts} />}
        <span role="status" className="ui-visually-hidden">
          {listed ? foundWords(listed.found) : ''}
        </span>
        {(problem ?? state) && (
          <p className="search-status">
            {problem ?? state}
            {problem && <Button onPress={() => useSearchState.setState({ problem: null })}>Try again</Button>}
          </p>
        )}
      </header>
      {query === null && (
        <Empty title="Search the whole library">
          Every text, its metadata, and the passages tagged in it. Type words, or open “How to search” for phrases, fields and dates.
        </Empty>
      )}
      {listed && listed.found.groups === 0 && (
        <Empty title="Nothing found">Fewer words find more; a star at the end of a word finds what begins so: harb*.</Empty>
      )}
      {listed && listed.found.groups > 0 && (
        <Results
          listed={listed}
          sources={bySource}
          annotations={byAnnotation}
          want={want}
          unfold={unfold}
          onLeave={() => field.current?.focus()}
          onOpen={onOpen}
          onOpenAnnotation={onOpenAnnotation}
        />
      )}
    </section>
  );
}
