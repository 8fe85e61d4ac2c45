import { memo } from 'react';
import { formatSpan } from '../../shared/dates/format-span';
import type { Source } from '../../shared/model/source';

/** Who published it, when, and its title, unless the text itself begins with that. What the source does not say is said to be not found. */
export const ReaderHead = memo(function ReaderHead({ source, hasTitle }: { source: Source; hasTitle: boolean }) {
  const date = source.published ? formatSpan(source.published) : 'publication date not found';
  return (
    <header className="reader-head">
      <p className="reader-kicker">{[source.publisher, date].filter(Boolean).join(' · ')}</p>
      {hasTitle && <Title title={source.title} />}
    </header>
  );
});

function Title({ title }: { title: string | null }) {
  return title === null ? <h1 className="reader-title reader-title-none">title not found</h1> : <h1 className="reader-title">{title}</h1>;
}
