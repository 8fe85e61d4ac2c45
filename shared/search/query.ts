import type { DateSpan } from '../dates/date-span';
import { readDate } from '../dates/read-date';
import { choiceFields, isChoiceField, isDateField, type ChoiceField, type DateField, type FieldName, type WordField } from './fields';
import { queryError, scanQuery, type QueryError, type Sign } from './query-scan';
import { tokensOf, type Token } from './tokens';

export type { QueryError } from './query-scan';

/**
 * What is looked for. The language, the same in the search field and in a smart collection:
 *
 *     harbour treaty            both words, in any order
 *     "freedom of navigation"   these words in this order
 *     harb*                     words that begin so
 *     -draft  -"press release"  without these
 *     port OR quay              either; OR joins its two neighbours: a OR b c is (a OR b) and c
 *     (port OR quay) -fish      parentheses group
 *     title:harbour             in one field; title:(port OR quay) too. The names are in fields.ts
 *     status:"in progress"      status: kind: has: take one of their fixed answers
 *     before:1950               dates are EDTF or plain words (before:"May 1848"), never counted from today
 *
 * A date filter is about the publication date and is certain: `before:1950` leaves out a source of "1949 or 1950", which
 * `possibly-before:1950` finds. "About" and "uncertain" dates count by the years they name. A source without a date is found by none
 * of them, but by `-has:date`. A smart collection asks a source's metadata only; see `readsText`.
 */
export type Query =
  | { readonly is: 'all'; readonly of: readonly Query[] }
  | { readonly is: 'any'; readonly of: readonly Query[] }
  | { readonly is: 'not'; readonly of: Query }
  | WordsQuery
  | { readonly is: 'choice'; readonly field: ChoiceField; readonly value: string }
  | { readonly is: 'date'; readonly field: DateField; readonly words: string; readonly span: DateSpan };

/** Words at consecutive places, as folded by tokens.ts; the last one the beginning of a word where `prefix` is true. */
export interface WordsQuery {
  readonly is: 'words';
  readonly field: WordField | null;
  /** As typed, without quotation marks and star. */
  readonly typed: string;
  readonly words: readonly string[];
  readonly prefix: boolean;
  /** Whether it was in quotation marks. */
  readonly quoted: boolean;
}

/** The longest query that is read, in UTF-16 units: what a collection can keep. */
export const LONGEST_QUERY = 2_000;
const DEEPEST = 20;

/** Reads a typed query. An empty one asks for everything. Never throws: what is wrong is a value that says what and where. */
export function parseQuery(typed: string): Query | QueryError {
  if (typed.length > LONGEST_QUERY) return queryError('This query is too long. Use fewer words.', LONGEST_QUERY, typed.length);
  const signs = scanQuery(typed);
  if (!Array.isArray(signs)) return signs;
  return new Parser(signs, typed.length).parse();
}

/** Whether a query asks for words of texts or passages, which a source's metadata alone cannot answer. */
export function readsText(query: Query): boolean {
  if (query.is === 'all' || query.is === 'any') return query.of.some(readsText);
  if (query.is === 'not') return readsText(query.of);
  return query.is === 'words' && (query.field === null || query.field === 'text' || query.field === 'quote' || query.field === 'speaker');
}

type Read = Query | QueryError;
type Typed = Sign & { readonly text: string };
type Named = Sign & { readonly field: FieldName };

class Parser {
  private at = 0;
  private readonly signs: readonly Sign[];
  private readonly length: number;

  constructor(signs: readonly Sign[], length: number) {
    this.signs = signs;
    this.length = length;
  }

  parse(): Read {
    const query = this.all(null, 0);
    const left = this.signs[this.at];
    if (query.is !== 'error' && left) return queryError('This closing parenthesis has no partner.', left.start, left.end);
    return query;
  }

  /** Everything up to the end or a closing parenthesis; all of it must hold. */
  private all(field: FieldName | null, depth: number): Read {
    const parts: Query[] = [];
    while (this.signs[this.at] && this.signs[this.at]!.is !== ')') {
      const part = this.any(field, depth);
      if (part.is === 'error') return part;
      if (!isEmpty(part)) parts.push(part);
    }
    return parts.length === 1 ? parts[0]! : { is: 'all', of: parts };
  }

  private any(field: FieldName | null, depth: number): Read {
    const parts: Query[] = [];
    for (;;) {
      const part = this.unit(field, depth);
      if (part.is === 'error') return part;
      parts.push(part);
      if (this.signs[this.at]?.is !== 'or') break;
      this.at += 1;
    }
    const full = parts.filter((part) => !isEmpty(part));
    return full.length <= 1 ? (full[0] ?? { is: 'all', of: [] }) : { is: 'any', of: full };
  }

  private unit(field: FieldName | null, depth: number): Read {
    const sign = this.signs[this.at];
    if (!sign || sign.is === ')') return this.missing(sign);
    this.at += 1;
    if (depth > DEEPEST) return queryError('This query is nested too deeply.', sign.start, sign.end);
    if (sign.is === '(') return this.group(sign, field, depth + 1);
    if (sign.is === 'not') return this.negation(field, depth + 1);
    if (sign.is === 'or') return queryError('OR stands between two things to look for; one of them is missing.', sign.start, sign.end);
    if (sign.is === 'field') return this.named(sign, field, depth + 1);
    if (sign.is === 'word' || sign.is === 'phrase') return leaf(sign, field);
    return this.missing(sign);
  }

  private missing(sign: Sign | undefined): QueryError {
    const before = this.signs[this.at - 1];
    const place = before ?? sign;
    const message = before?.is === 'field' ? `Nothing stands after ${before.field}: yet.` : 'Something to look for is missing here.';
    return queryError(message, place?.start ?? 0, place?.end ?? this.length);
  }

  private group(open: Sign, field: FieldName | null, depth: number): Read {
    const inside = this.all(field, depth);
    if (inside.is === 'error') return inside;
    const close = this.signs[this.at];
    if (!close) return queryError('This opening parenthesis has no partner.', open.start, open.end);
    this.at += 1;
    return isEmpty(inside) ? queryError('There is nothing between these parentheses.', open.start, close.end) : inside;
  }

  private negation(field: FieldName | null, depth: number): Read {
    const of = this.unit(field, depth);
    if (of.is === 'error' || isEmpty(of)) return of;
    return { is: 'not', of };
  }

  private named(sign: Named, outer: FieldName | null, depth: number): Read {
    if (outer) return queryError(`A field cannot stand inside another one (${outer}:).`, sign.start, sign.end);
    const next = this.signs[this.at];
    if (next?.is === 'word' || next?.is === 'phrase') {
      this.at += 1;
      return leaf(next, sign.field);
    }
    if (next?.is === '(') return this.unit(sign.field, depth);
    return queryError(`Nothing stands after ${sign.field}: yet.`, sign.start, sign.end);
  }
}

const isEmpty = (query: Query): boolean => query.is === 'all' && query.of.length === 0;

function leaf(sign: Typed, field: FieldName | null): Read {
  if (field && isChoiceField(field)) return choice(sign, field);
  if (field && isDateField(field)) return date(sign, field);
  return words(sign, field);
}

function words(sign: Typed, field: WordField | null): Read {
  const quoted = sign.is === 'phrase';
  const star = quoted ? -1 : sign.text.indexOf('*');
  if (star !== -1 && star < sign.text.length - 1)
    return queryError('A star stands at the end of a word only: harb* finds harbour.', sign.start, sign.end);
  const text = star === -1 ? sign.text : sign.text.slice(0, star);
  const tokens = tokensOf(text);
  if (tokens.length > 0) return { is: 'words', field, ...retyped(text, tokens, quoted, star !== -1), ...lookedFor(tokens, star !== -1) };
  if (star !== -1) return queryError('A star needs the beginning of a word before it.', sign.start, sign.end);
  if (quoted || field) return queryError('There is no word here to look for.', sign.start, sign.end);
  return { is: 'all', of: [] };
}

/** The words without signs at their ends, so that they mean the same wherever `formatQuery` puts them. */
function retyped(text: string, tokens: readonly Token[], quoted: boolean, prefix: boolean): Pick<WordsQuery, 'typed' | 'quoted'> {
  if (quoted) return { typed: text, quoted };
  const typed = text.slice(tokens[0]!.start, tokens.at(-1)!.end).replaceAll(/[:：]/g, '-');
  return { typed, quoted: !prefix && (typed === 'OR' || typed === 'NOT') };
}

/** A single letter of a script without spaces is the beginning of a pair; the lone last letter of a longer run says nothing more. */
function lookedFor(tokens: readonly Token[], prefix: boolean): { words: string[]; prefix: boolean } {
  const last = tokens.at(-1)!;
  const before = tokens.at(-2);
  const isLone = last.paired && before?.paired === true && before.end === last.end;
  return { words: (isLone ? tokens.slice(0, -1) : tokens).map(({ word }) => word), prefix: prefix || (last.paired && !isLone) };
}

const answerFolded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');

function choice(sign: Typed, field: ChoiceField): Read {
  const asked = answerFolded(sign.text);
  const answers: readonly string[] = choiceFields[field];
  const value = answers.find((answer) => answer === asked || `${answer}s` === asked || answer === `${asked}s`);
  if (value) return { is: 'choice', field, value };
  const list = answers.map((answer) => (answer.includes(' ') ? `"${answer}"` : answer)).join(', ');
  return queryError(`${field}: takes one of ${list}.`, sign.start, sign.end);
}

function date(sign: Typed, field: DateField): Read {
  const read = readDate(sign.text);
  return read.ok ? { is: 'date', field, words: sign.text, span: read.span } : queryError(read.error.message, sign.start, sign.end);
}
