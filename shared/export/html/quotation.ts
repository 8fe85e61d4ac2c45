import { locale } from '../../text/counted';
import { kinds } from '../../annotations';
import { statedFields } from '../../annotations/field-value';
import type { Annotation } from '../../model/annotation';
import type { Source } from '../../model/source';
import type { Exported, PrivateField } from '../private';
import { linkTo } from './link';
import { Markup, markup } from './markup';
import { standingWords } from '../standing';
import { row } from './row';
import { dateMarkup, languageOf, paragraphs } from './words';

/** A source and the number it has on this page. */
export interface Cited {
  readonly source: Source;
  readonly number: number;
}

/** One passage as evidence: its kind, its words, what is stated about it, and where it stands. */
export function quotationMarkup(annotation: Exported<Annotation>, cited: Cited | undefined): Markup {
  const { kind } = annotation.fields;
  const { letter, label } = kinds[kind];
  return markup`<figure class="quotation ${kind}">
<p class="kind"><span class="letter" aria-hidden="true">${letter}</span> ${label}</p>
<blockquote${languageOf(cited?.source.language ?? null)}>${annotation.selectors.map(({ exact }) => markup`<p dir="auto"><span class="words">${exact}</span></p>`)}</blockquote>
${standingMarkup(annotation)}${statedMarkup(annotation)}${paragraphs(annotation.note)}${tagsMarkup(annotation.tags)}<figcaption>${cited ? citation(cited) : 'The source is no longer in the library.'}</figcaption>
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

/** Who spoke is named as kept private: nothing would read as nobody. */
const voices: Partial<Record<PrivateField, string>> = { speakers: 'Speakers', holders: 'Holders' };

function statedMarkup(annotation: Exported<Annotation>): Markup | null {
  const fields = statedFields(annotation.fields, locale).map(({ definition, text }) => row(definition.label, markup`<bdi>${text}</bdi>`));
  const dates = (['said', 'about'] as const).map(
    (clock) => annotation[clock] && row(clock === 'said' ? 'Said' : 'About', dateMarkup(annotation[clock])),
  );
  const kept = annotation.withheld.map((field) => voices[field] && row(voices[field], 'kept private'));
  const rows = [...fields, ...kept, ...dates].filter((each) => each instanceof Markup);
  return rows.length === 0 ? null : markup`<dl class="stated">${rows}</dl>\n`;
}

/** Tags that are public. */
export function tagsMarkup(tags: readonly string[]): Markup | null {
  return tags.length === 0
    ? null
    : markup`<ul class="tags" aria-label="Tags">${tags.map((tag) => markup`<li dir="auto">${tag}</li>`)}</ul>\n`;
}
