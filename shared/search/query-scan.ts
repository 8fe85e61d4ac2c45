import { fieldNamed, type FieldName } from './fields';

/** What a query is made of. `start` and `end` are UTF-16 offsets of the typed query. */
export type Sign = Meaning & Place;
interface Place {
  readonly start: number;
  readonly end: number;
}
type Meaning =
  | { readonly is: '(' | ')' | 'or' | 'not' }
  | { readonly is: 'field'; readonly field: FieldName }
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'phrase'; readonly text: string };

/** Why a query cannot be read, in a plain sentence, and the part of it that is meant. */
export interface QueryError {
  readonly is: 'error';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export const queryError = (message: string, start: number, end: number): QueryError => ({ is: 'error', message, start, end });

const OPENING = '"“”„«»‟';
const CLOSING = '"“”»«‟';
const namePattern = /^(\p{L}[\p{L}-]*)[:：](?!\/\/)/u;

/** Cuts a typed query into its signs. */
export function scanQuery(query: string): Sign[] | QueryError {
  const signs: Sign[] = [];
  let at = 0;
  while (at < query.length) {
    const letter = query[at]!;
    if (/\s/.test(letter)) at += 1;
    else {
      const sign = signAt(query, at);
      if (sign.is === 'error') return sign;
      signs.push(sign);
      at = sign.end;
    }
  }
  return signs;
}

function signAt(query: string, start: number): Sign | QueryError {
  const letter = query[start]!;
  if (letter === '(' || letter === ')') return { is: letter, start, end: start + 1 };
  if (/[-−–]/.test(letter) && /[^\s)\-−–]/.test(query[start + 1] ?? ' ')) return { is: 'not', start, end: start + 1 };
  if (OPENING.includes(letter)) return phraseAt(query, start);
  const [run] = /^[^\s()"“”„«»‟]+/.exec(query.slice(start))!;
  const name = namePattern.exec(run);
  if (name) return fieldAt(name, start);
  return wordAt(run, start);
}

function phraseAt(query: string, start: number): Sign | QueryError {
  const isStraight = query[start] === '"';
  let end = start + 1;
  while (end < query.length && !(isStraight ? query[end] === '"' : CLOSING.includes(query[end]!))) end += 1;
  if (end === query.length) return queryError('This quotation mark has no partner. Put another one where the phrase ends.', start, end);
  return { is: 'phrase', text: query.slice(start + 1, end), start, end: end + 1 };
}

function fieldAt([whole, name]: RegExpExecArray, start: number): Sign | QueryError {
  const field = fieldNamed(name!);
  if (field) return { is: 'field', field, start, end: start + whole.length };
  return queryError(`There is no field “${name}”. To look for these words, put them in quotation marks.`, start, start + whole.length);
}

function wordAt(run: string, start: number): Sign {
  const end = start + run.length;
  if (run === 'OR') return { is: 'or', start, end };
  if (run === 'NOT') return { is: 'not', start, end };
  return { is: 'word', text: run, start, end };
}
