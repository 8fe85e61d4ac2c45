import type { Query, WordsQuery } from './query';

/** A query as it can be typed: `parseQuery` reads it back as the same query. */
export function formatQuery(query: Query): string {
  if (query.is === 'all') return query.of.map(asPart).join(' ');
  if (query.is === 'any') return query.of.map(asPart).join(' OR ');
  return asPart(query);
}

function asPart(query: Query): string {
  switch (query.is) {
    case 'all':
    case 'any':
      return `(${formatQuery(query)})`;
    case 'not':
      return query.of.is === 'not' ? `-(${asPart(query.of)})` : `-${asPart(query.of)}`;
    case 'words':
      return formatWords(query);
    case 'choice':
      return `${query.field}:${quotedWhere(/\s/.test(query.value), query.value)}`;
    case 'date':
      return `${query.field}:${quotedWhere(!/^[\w.~?%/X][\w.~?%/X-]*$/.test(query.words), query.words)}`;
  }
}

function formatWords({ field, typed, prefix, quoted }: WordsQuery): string {
  const text = quoted ? quotedWhere(true, typed) : typed + (prefix ? '*' : '');
  return field ? `${field}:${text}` : text;
}

const quotedWhere = (isQuoted: boolean, text: string): string => (isQuoted ? `"${text}"` : text);
