import type { ReactNode } from 'react';
import { kinds } from '../../shared/annotations/index';
import { formatSpanShort } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { Passage } from '../../shared/text/source-text';
import { counted } from '../../shared/text/counted';
import type { ShownField, ShownGroup } from '../../shared/search/shown';
import { MarkedText, SnippetText } from './MarkedText';
import { fieldWords } from './words';

export interface ResultActs {
  /** Opens a source, at a passage where one was found in its text. */
  readonly onOpen: (source: Id, passage: Passage | null) => void;
  readonly onOpenAnnotation: (source: Id, annotation: Id) => void;
}

interface ResultGroupProps extends ResultActs {
  group: ShownGroup;
  source: Source;
  annotations: ReadonlyMap<Id, Annotation>;
  /** The hit that the Tab key goes to; null where it is in another group. */
  current: number | null;
  onUnfold: () => void;
}

/** A source that was found: its title, places of its text, its passages. Each hit is a button; the arrow keys go through them. */
export function ResultGroup({ group, source, annotations, current, onOpen, onOpenAnnotation, onUnfold }: ResultGroupProps) {
  const { snippets, passages, passageCount, fields } = group;
  let place = 0;
  const hit = (onPress: () => void, className: string, children: ReactNode) => {
    const mine = place++;
    return (
      <button
        key={mine}
        type="button"
        className={`search-hit ${className}`}
        data-hit={mine}
        tabIndex={mine === current ? 0 : -1}
        onClick={onPress}
      >
        {children}
      </button>
    );
  };
  const about = [...source.authors, source.publisher, source.published && formatSpanShort(source.published)].filter(Boolean);
  return (
    <>
      <h2 className="search-title">
        {hit(
          () => onOpen(source.id, snippets[0]?.passage ?? null),
          '',
          source.title === null ? <i>Title not found</i> : <MarkedText text={source.title} marks={group.title} />,
        )}
      </h2>
      {about.length > 0 && <p className="search-about">{about.join(' · ')}</p>}
      <Fields fields={fields} />
      {snippets.map((snippet) => hit(() => onOpen(source.id, snippet.passage), 'search-snippet', <SnippetText snippet={snippet} />))}
      {passages.map(({ id, quote, fields: found }) => {
        const kind = annotations.get(id)?.fields.kind;
        return (
          kind &&
          hit(
            () => onOpenAnnotation(source.id, id),
            'search-passage',
            <>
              <b className={`search-kind search-kind-${kind}`}>{kinds[kind].label}</b>
              <span>
                <SnippetText snippet={quote} />
                <Fields fields={found} />
              </span>
            </>,
          )
        );
      })}
      {passageCount > passages.length &&
        hit(onUnfold, 'search-more', `Show ${counted(passageCount - passages.length, 'more passage', 'more passages')}`)}
    </>
  );
}

function Fields({ fields }: { fields: readonly ShownField[] }) {
  return fields.map(({ field, snippet }) => (
    <span key={field} className="search-field">
      {fieldWords[field]}: <SnippetText snippet={snippet} />
    </span>
  ));
}
