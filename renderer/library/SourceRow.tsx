import { formatSpanShort } from '../../shared/dates/format-span';
import type { Kind } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { counted } from '../../shared/text/counted';
import { useVersion } from '../store/live';
import { KindCounts } from './KindCounts';

export interface SourceRowProps {
  source: Source;
  counts: { readonly [K in Kind]?: number } | undefined;
  /** How many of its passages wait for a person since its text changed. */
  looks: number;
}

/** What a row of the library says of a source: its title, or else its file, and what is known and tagged. */
export function SourceRow({ source, counts, looks }: SourceRowProps) {
  const date = source.published ? formatSpanShort(source.published) : 'date not found';
  const known = [source.publisher, date].filter(Boolean).join(' · ');
  return (
    <>
      <b dir="auto" title={source.title ?? undefined} className={source.title ? undefined : 'library-missing'}>
        {source.title ?? 'Title not found'}
      </b>
      <span>
        {source.title === null && <FileName version={source.version} />}
        {known}
      </span>
      <KindCounts counts={counts} />
      {looks > 0 && <span className="library-looks">{counted(looks, 'passage needs a look', 'passages need a look')}</span>}
    </>
  );
}

/** The name of the file, where nothing else names the source. Of the others it is not looked up. */
function FileName({ version }: { version: Id }) {
  const file = useVersion(version)?.original.name;
  return file ? `${file} · ` : null;
}
