import { useMemo } from 'react';
import { formatSpanShort } from '../../shared/dates/format-span';
import { countWords } from '../../shared/text/count-words';
import { locale, numbered } from '../../shared/text/counted';
import type { Alike } from './questions';

interface Row {
  readonly label: string;
  readonly here: string | null;
  readonly coming: string | null;
}

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** What is there and what comes in, field by field; values that differ are in bold. */
export function CompareCitations({ present, ready }: Pick<Alike, 'present' | 'ready'>) {
  const rows = useMemo(() => rowsOf({ present, ready }), [present, ready]);
  return (
    <table className="import-compare">
      <colgroup>
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="ui-visually-hidden">Field</span>
          </th>
          <th scope="col">Here</th>
          <th scope="col">Coming in</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, here, coming }) => (
          <tr key={label} data-differs={(here !== coming && coming !== 'now') || undefined}>
            <th scope="row">{label}</th>
            <Value is={here} />
            <Value is={coming} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Value = ({ is }: { is: string | null }) => <td dir="auto">{is ?? <span className="import-none">not found</span>}</td>;

function rowsOf({ present: { source, version }, ready: { item, imported } }: Pick<Alike, 'present' | 'ready'>): Row[] {
  const { title, publisher, published, url } = imported.metadata;
  const rows: Row[] = [
    { label: 'Title', here: source.title, coming: title?.value ?? null },
    { label: 'Publisher', here: source.publisher, coming: publisher?.value ?? null },
    {
      label: 'Published',
      here: source.published && formatSpanShort(source.published),
      coming: published && formatSpanShort(published.value),
    },
    { label: 'Address', here: source.url, coming: url?.value ?? null },
    { label: 'File', here: version.original.name, coming: item.name },
    { label: 'Words', here: numbered(version.words), coming: numbered(countWords(imported.text.text)) },
    { label: 'Brought in', here: day.format(new Date(version.created)), coming: 'now' },
  ];
  return rows.filter(({ here, coming }) => here !== null || coming !== null);
}
