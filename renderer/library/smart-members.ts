import { useEffect, useMemo, useState } from 'react';
import { isSmart } from '../../shared/model/tree';
import type { Id } from '../../shared/model/record';
import type { Collection, Source } from '../../shared/model/source';
import { matches } from '../../shared/search/matches';
import { parseQuery, type Query, type QueryError } from '../../shared/search/query';
import type { SourceFacts } from './facts';

/** Work is done in slices of so many ms, so that the screen goes on while thousands of sources are asked. */
const SLICE = 8;

const parsed = new Map<string, Query | QueryError>();
/** A query as read; each is read once. */
export function queryOf(typed: string): Query | QueryError {
  const before = parsed.get(typed);
  if (before) return before;
  const query = parseQuery(typed);
  if (parsed.size > 500) parsed.clear();
  parsed.set(typed, query);
  return query;
}

const answers = new WeakMap<Query, WeakMap<SourceFacts, boolean>>();
/** Whether a source is one that a query asks for; each is asked once while nothing about it changes. */
export function isAskedFor(query: Query, facts: SourceFacts): boolean {
  const known = answers.get(query) ?? new WeakMap<SourceFacts, boolean>();
  answers.set(query, known);
  let answer = known.get(facts);
  if (answer === undefined) {
    answer = matches(query, facts);
    known.set(facts, answer);
  }
  return answer;
}

/** Whether a query needs to know the Versions of sources. */
export function asksForVersions(query: Query | QueryError): boolean {
  if (query.is === 'all' || query.is === 'any') return query.of.some(asksForVersions);
  if (query.is === 'not') return asksForVersions(query.of);
  return query.is === 'choice' && query.field === 'has' && (query.value === 'text' || query.value === 'versions');
}

/** The sources of each smart collection, as they are now; one that is not there yet is still being worked out. */
export function useSmartMembers(
  collections: readonly Collection[],
  sources: readonly Source[],
  factsOf: (source: Source) => SourceFacts,
): ReadonlyMap<Id, ReadonlySet<Id>> {
  const [members, setMembers] = useState<ReadonlyMap<Id, ReadonlySet<Id>>>(new Map());
  const smart = useMemo(() => collections.filter(isSmart), [collections]);
  useEffect(() => {
    if (smart.length === 0) return;
    let wanted = true;
    void work(smart, sources, factsOf, () => wanted).then((found) => found && setMembers(found));
    return () => {
      wanted = false;
    };
  }, [smart, sources, factsOf]);
  return members;
}

async function work(
  smart: readonly Collection[],
  sources: readonly Source[],
  factsOf: (source: Source) => SourceFacts,
  isWanted: () => boolean,
): Promise<Map<Id, Set<Id>> | null> {
  const found = new Map<Id, Set<Id>>();
  let until = performance.now() + SLICE;
  for (const collection of smart) {
    const query = queryOf(collection.query!);
    const inIt = new Set<Id>();
    found.set(collection.id, inIt);
    if (query.is === 'error') continue;
    for (const source of sources) {
      if (isAskedFor(query, factsOf(source))) inIt.add(source.id);
      if (performance.now() < until) continue;
      await new Promise((next) => setTimeout(next));
      if (!isWanted()) return null;
      until = performance.now() + SLICE;
    }
  }
  return isWanted() ? found : null;
}
