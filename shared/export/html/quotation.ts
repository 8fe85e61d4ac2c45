import { locale } from '../../text/counted';
import { fieldsOf, kinds, titleOf } from '../../annotations';
import { clockLabel } from '../../annotations/clocks';
import { statedFields, valueOf } from '../../annotations/field-value';
import { statedOwn } from '../../annotations/own-field';
import { relationWords } from '../../annotations/relation-words';
import { wordsOf } from '../../annotations/words';
import type { Annotation, WebLink } from '../../model/annotation';
import type { OwnField, OwnValues } from '../../model/codebook';
import type { Link } from '../../model/link';
import type { Id } from '../../model/record';
import type { Source } from '../../model/source';
import type { Exported } from '../private';
import { linkTo } from './link';
import { Markup, markup } from './markup';
import { standingWords } from '../standing';
import { noteMarkup } from './note';
import { row } from './row';
import { dateMarkup, languageOf } from './words';

/** A source and the number it has on this page. */
export interface Cited {
  readonly source: Source;
  readonly number: number;
}

/** What the entries of the page rest on: passages and sources by id, the codebook's own fields, and the links between passages. */
export interface Evidence {
  readonly annotations: ReadonlyMap<Id, Exported<Annotation>>;
  readonly sources: ReadonlyMap<Id, Cited>;
  readonly ownFields: readonly OwnField[];
  readonly actorNames: ReadonlyMap<Id, string>;
  readonly links: readonly Link[];
}

/** One passage as evidence: its kind, its words, what is stated about it, and where it stands. */
export function quotationMarkup(annotation: Exported<Annotation>, evidence: Evidence): Markup {
  const { kind } = annotation.fields;
  const cited = evidence.sources.get(annotation.source);
  const { letter, label } = kinds[kind];
  return markup`<figure class="quotation ${kind}">
<p class="kind"><span class="letter" aria-hidden="true">${letter}</span> ${label}</p>
<blockquote${languageOf(cited?.source.language ?? null)}>${annotation.selectors.map(({ exact }) => markup`<p dir="auto"><span class="words">${exact}</span></p>`)}</blockquote>
${standingMarkup(annotation)}${statedMarkup(annotation, evidence)}${noteMarkup(annotation.note)}${tagsMarkup(annotation.tags)}<figcaption>${cited ? citation(cited) : 'The source is no longer in the library.'}</figcaption>
</figure>
`;
}

/** Readers of the page are told where the source no longer says this, or was not found to. */
function standingMarkup(annotation: Exported<Annotation>): Markup | null {
  const words = standingWords(annotation);
  return words === null ? null : markup`<p class="standing">${words}</p>\n`;
}

/** Title, publisher, date and address of a source; what was not found is left out here and named in the list of sources. */
function citation({ source, number }: Cited): Markup {
  const { title, publisher, published, url } = source;
  const parts = [
    markup`<cite><a href="#source-${number}"><bdi>${title ?? 'Title not found'}</bdi></a></cite>`,
    publisher === null ? null : markup`<bdi>${publisher}</bdi>`,
    published && dateMarkup(published),
    url === null ? null : linkTo(url),
  ];
  return markup`${parts.filter((part) => part !== null).map((part, at) => (at === 0 ? part : markup`, ${part}`))}.`;
}

/** Who spoke is named as kept private, as the kind calls them: nothing would read as nobody. */
const keptPrivate = ({ fields, withheld }: Exported<Annotation>): Markup[] =>
  fieldsOf(fields)
    .filter(({ id, type }) => type === 'voices' && withheld.some((field) => field === id))
    .map(({ label }) => row(label, 'kept private'));

function statedMarkup(annotation: Exported<Annotation>, evidence: Evidence): Markup | null {
  const named = (id: Id) => evidence.annotations.get(id);
  const context = {
    selectors: annotation.selectors,
    titleOf: (id: Id) => {
      const other = named(id);
      return other ? titleOf(other) : null;
    },
  };
  const fields = statedFields(annotation.fields, locale, context).map(({ definition, text }) =>
    row(
      definition.label,
      definition.type === 'web links' ? addresses(valueOf(annotation.fields, definition.id) as WebLink[]) : markup`<bdi>${text}</bdi>`,
    ),
  );
  const dates = (['said', 'about'] as const).map(
    (clock) => annotation[clock] && row(clockLabel(annotation.fields, clock), dateMarkup(annotation[clock])),
  );
  const attached = annotation.attachments?.length ? row('Attachments', addresses(annotation.attachments)) : null;
  const all = [
    ...fields,
    ...keptPrivate(annotation),
    ...dates,
    ...ownRows(annotation.own, evidence),
    attached,
    ...linkRows(annotation.id, evidence),
  ];
  const rows = all.filter((each) => each instanceof Markup);
  return rows.length === 0 ? null : markup`<dl class="stated">${rows}</dl>\n`;
}

/** Addresses with what they are called. */
const addresses = (links: readonly WebLink[]): Markup =>
  markup`${links.map(({ url, title }, at) => markup`${at > 0 ? '; ' : ''}${title ? markup`<bdi>${title}</bdi>, ` : ''}${linkTo(url)}`)}`;

/** The values of the codebook's own fields, a line each. */
export const ownRows = (own: OwnValues | undefined, { ownFields, actorNames }: Pick<Evidence, 'ownFields' | 'actorNames'>): Markup[] =>
  statedOwn(own, ownFields, locale, (actor) => actorNames.get(actor) ?? null).map(({ field, text }) =>
    row(field.name, markup`<bdi>${text}</bdi>`),
  );

/** What the passage says of others on the page, and they of it. */
function linkRows(id: Id, { links, annotations, sources }: Evidence): Markup[] {
  return links
    .filter(({ from, to }) => from === id || to === id)
    .flatMap(({ from, to, relation }) => {
      const other = annotations.get(from === id ? to : from);
      if (!other) return [];
      const publisher = sources.get(other.source)?.source.publisher ?? sources.get(other.source)?.source.title;
      const where = publisher ? markup`, <bdi>${publisher}</bdi>` : null;
      return [row(relationWords(relation, from === id ? 'from' : 'to'), markup`<q dir="auto">${wordsOf(other)}</q>${where}`)];
    });
}

/** Tags that are public. */
export function tagsMarkup(tags: readonly string[]): Markup | null {
  return tags.length === 0
    ? null
    : markup`<ul class="tags" aria-label="Tags">${tags.map((tag) => markup`<li dir="auto">${tag}</li>`)}</ul>\n`;
}
