import { formatSpan } from '../../dates/format-span';
import type { DateSpan } from '../../dates/date-span';
import { locale } from '../../text/counted';
import { markup, type Markup } from './markup';

/** A date in words; where HTML has a way to say it for machines too, in a `time` element. */
export function dateMarkup(span: DateSpan): Markup {
  const words = formatSpan(span, locale);
  return /^\d{4}(-\d\d){0,2}$/.test(span.edtf) ? markup`<time datetime="${span.edtf}">${words}</time>` : markup`<span>${words}</span>`;
}

/** The day of an instant of our own clock, in UTC: "24 November 2026". */
export function dayWords(instant: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(instant));
}

/** Paragraphs of a text that separates them by an empty line; nothing where it is empty. */
export function paragraphs(text: string): Markup[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => markup`<p dir="auto">${paragraph.trim()}</p>`);
}

/** A `lang` attribute where the source says what language it is in, and says it as a language tag. */
export function languageOf(language: string | null): Markup | null {
  return language && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? markup` lang="${language}"` : null;
}
