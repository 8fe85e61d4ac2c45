import { locale } from '../../text/counted';
import type { Source, Version } from '../../model/source';
import { linkTo } from './link';
import { markup, type Markup } from './markup';
import { row } from './row';
import { ownRows, type Cited, type Evidence } from './quotation';
import { dateMarkup, dayWords, paragraphs } from './words';

type Book = Pick<Evidence, 'ownFields' | 'actorNames'>;

/** The sources that the passages stand in, with what is needed to check them: the SHA-256 of each original and how it was read. */
export function sourceList(cited: readonly Cited[], versions: readonly Version[], book: Book): Markup {
  return markup`<ol class="sources">
${cited.map(({ source, number }) =>
  sourceMarkup(
    source,
    number,
    versions.filter((version) => version.source === source.id),
    book,
  ),
)}</ol>
`;
}

function sourceMarkup(source: Source, number: number, versions: readonly Version[], book: Book): Markup {
  return markup`<li id="source-${number}" tabindex="-1">
<h3 dir="auto">${source.title ?? 'Title not found'}</h3>
<dl>
${row('Author', source.authors.length === 0 ? 'not found' : markup`<bdi>${source.authors.join(', ')}</bdi>`)}
${row('Publisher', source.publisher === null ? 'not found' : markup`<bdi>${source.publisher}</bdi>`)}
${row('Published', source.published ? dateMarkup(source.published) : 'not found')}
${row('Address', source.url === null ? 'not found' : linkTo(source.url))}
${ownRows(source.own, book)}</dl>
${paragraphs(source.note)}${versions.map(captureMarkup)}</li>
`;
}

function captureMarkup(version: Version): Markup {
  const { original, reader, captured, warnings, created } = version;
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(original.size);
  return markup`<dl class="capture">
${row('Original', markup`<bdi>${original.name}</bdi>, ${size}, ${original.mediaType}`)}
${row('SHA-256', markup`<code>${original.sha256}</code>`)}
${row('Captured', captured ? dateMarkup(captured) : 'none stated')}
${row('Brought in', dayWords(created))}
${row('Read as', `${reader.format}${reader.encoding === null ? '' : `, ${reader.encoding}`}`)}
${warnings.map((warning) => row('Warning', markup`<bdi>${warning}</bdi>`))}</dl>
`;
}
