import { foldName } from '../../shared/model/actor-names';
import type { Collection } from '../../shared/model/source';
import { parseQuery, type Query } from '../../shared/search/query';

/** The smart collections whose query looks for a tag by its words. */
export const askingFor = (tag: string, collections: readonly Collection[]): Collection[] =>
  collections.filter(({ query }) => {
    const read = query === undefined ? null : parseQuery(query);
    return read !== null && read.is !== 'error' && asks(read, foldName(tag));
  });

function asks(query: Query, tag: string): boolean {
  if (query.is === 'all' || query.is === 'any') return query.of.some((each) => asks(each, tag));
  if (query.is === 'not') return asks(query.of, tag);
  return query.is === 'words' && query.field === 'tag' && tag.includes(foldName(query.typed));
}
