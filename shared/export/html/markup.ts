/** A piece of finished HTML. `markup` makes them, so that no text gets into a page without passing `escapeText`; the page's style sheet is the one exception. */
export class Markup {
  constructor(readonly html: string) {}
}

type Piece = string | number | Markup | null | readonly Piece[];

/** A template whose fixed parts are HTML and whose values are text to be escaped, pieces made before, lists of them, or null for nothing. */
export function markup(fixed: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(fixed.map((part, at) => (at === 0 ? part : toHtml(values[at - 1]!) + part)).join(''));
}

function toHtml(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeText(String(piece));
  return piece.map(toHtml).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Controls, noncharacters and lone surrogates: what an HTML file may not hold, by reference or otherwise. */
const forbidden =
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Marks that turn the direction of what follows: written as references, so that the page's own source cannot be made to look like something else. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text as it may stand in an element or between double quotes in an attribute. Wrap it in `bdi` or `dir="auto"`, so that direction marks end with it. */
export function escapeText(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replace(/[&<>"'`]/g, (character) => entities[character]!)
    .replace(direction, (mark) => `&#x${mark.charCodeAt(0).toString(16).toUpperCase()};`);
}
