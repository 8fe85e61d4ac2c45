import type { Detail, Details, Source } from '../model/source';
import type { CslItem, CslName } from './csl-item';
import { fromIssued } from './issued';
import { sourceTypes } from './source-types';

/** What a reference says of a source. A field it does not state is null or empty. */
export type Cited = Pick<Source, 'title' | 'publisher' | 'authors' | 'published' | 'language' | 'url'> & { readonly details: Details };

/** The words of a reference as a source's metadata; the mirror of toCsl. What is too long for its field is cut. */
export function fromCsl(item: CslItem): Cited {
  const container = text(item['container-title'], 500);
  const publisher = text(item.publisher, 500);
  return {
    title: text(item.title, 2_000),
    publisher: container ?? publisher,
    authors: (item.author ?? item.reporter ?? item.interviewee ?? item.editor ?? []).map(nameOf).filter(Boolean).slice(0, 100),
    published: fromIssued(item.issued),
    language: text(item.language, 40),
    url: /^https?:\/\//i.test(item.URL ?? '') ? text(item.URL, 4_000) : null,
    details: detailsOf(item, container && publisher),
  };
}

function detailsOf(item: CslItem, house: string | null): Details {
  const found: Partial<Record<Detail, string | null>> = {
    type: (item.type && sourceTypes.get(item.type)) ?? null,
    container: house,
    volume: text(item.volume),
    issue: text(item.issue),
    pages: text(item.page),
    edition: text(item.edition),
    place: text(item['publisher-place'] ?? item['event-place']),
    identifier: identifierOf(item),
    callNumber: text(item['call-number']),
    archive: text(item.archive),
    box: text(item.archive_location),
    subject: text(item.keyword?.replace(/\s*[,;]\s*/g, '; ')),
    description: text(item.abstract),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}

const identifierOf = ({ DOI, ISBN }: CslItem): string | null => text(DOI ? `doi:${DOI.replace(/^doi:/i, '')}` : ISBN && `isbn:${ISBN}`);

function nameOf({ literal, given, family, suffix, ...particles }: CslName): string {
  const particle = [particles['dropping-particle'], particles['non-dropping-particle']];
  const name = literal ?? [given, ...particle, family].filter(Boolean).join(' ');
  return (suffix && !literal ? `${name}, ${suffix}` : name).replace(/\s+/g, ' ').trim().slice(0, 500);
}

const text = (value: string | undefined, limit = 5_000): string | null => value?.replace(/\s+/g, ' ').trim().slice(0, limit) || null;
