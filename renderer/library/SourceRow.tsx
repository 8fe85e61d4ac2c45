import { formatSpanShort } from '../../shared/dates/format-span';
import type { Kind } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { useVersion } from '../store/live';
import { KindCounts } from './KindCounts';

export interface SourceRowProps {
  source: Source;
  counts: { readonly [K in Kind]?: number } | undefined;
}

/** What a row of the library says of a source: its title, or else its file, and what is known and tagged. */
export function SourceRow({ source, counts }: SourceRowProps) {
  const file = useVersion(source.title ? null : source.version)?.original.name;
  const date = source.published ? formatSpanShort(source.published) : 'date not found';
  return (
    <>
      <b dir="auto" title={source.title ?? undefined} className={source.title ? undefined : 'library-missing'}>
        {source.title ?? 'Title not found'}
      </b>
      <span>{[file, source.publisher, date].filter(Boolean).join(' · ')}</span>
      <KindCounts counts={counts} />
    </>
  );
}
