import type { Source } from '../model/source';
import type { CslItem, CslName } from './csl-item';
import { toIssued } from './issued';
import { cslTypeOf } from './source-types';

/** A source as a reference (CSL-JSON), the mirror of fromCsl. Nothing is made up: what the source does not state is left out. */
export function toCsl(source: Source): CslItem {
  const { details = {} } = source;
  const type = (details.type && cslTypeOf(details.type)) ?? (source.url ? 'webpage' : 'article');
  const [scheme, number] = /^(doi|isbn):\s*(.+)$/i.exec(details.identifier ?? '')?.slice(1) ?? [];
  return stated({
    id: source.id,
    type,
    title: source.title,
    author: source.authors.length > 0 ? source.authors.map(toName) : null,
    issued: source.published && toIssued(source.published),
    'container-title': standsAlone.has(type) ? null : source.publisher,
    publisher: standsAlone.has(type) ? source.publisher : details.container,
    'publisher-place': details.place,
    language: source.language,
    URL: source.url,
    DOI: scheme?.toLowerCase() === 'doi' ? number : null,
    ISBN: scheme?.toLowerCase() === 'isbn' ? number : null,
    volume: details.volume,
    issue: details.issue,
    page: details.pages,
    edition: details.edition,
    archive: details.archive,
    archive_location: [details.box, details.folder].filter(Boolean).join(', ') || null,
    'call-number': details.callNumber,
    keyword: details.subject,
    abstract: details.description,
  });
}

/** Kinds that appear by themselves, not in a paper or a book. */
const standsAlone = new Set(['book', 'report', 'thesis', 'manuscript', 'pamphlet', 'map']);

/** Names are kept as they stand, except where only two words leave no doubt which is the family's. */
function toName(name: string): CslName {
  const parts = /^(\p{Lu}\S*) (\p{Lu}\S*)$/u.exec(name);
  return parts ? { given: parts[1]!, family: parts[2]! } : { literal: name };
}

const stated = (item: Record<string, unknown>): CslItem => Object.fromEntries(Object.entries(item).filter(([, value]) => value));
