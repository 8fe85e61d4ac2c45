import { useMemo } from 'react';
import { actorsIn, actorsInOwn, fieldsOfType } from '../../shared/codebook/actor-uses';
import { issueOf, issuesInOwn } from '../../shared/codebook/issue-uses';
import type { Annotation } from '../../shared/model/annotation';
import type { Actor, Issue, OwnField, Tag } from '../../shared/model/codebook';
import { findIssue, issueKey } from '../../shared/model/issue-names';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { useActors, useIssues, useOwnFields, useTags } from '../store/codebook';

const nothing: never[] = [];

/** What the parts of the codebook draw on. */
export interface Book {
  readonly annotations: readonly Annotation[];
  readonly sources: ReadonlyMap<Id, Source>;
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  readonly tags: readonly Tag[];
  readonly fields: readonly OwnField[];
  /** The annotations that point to each actor. */
  readonly byActor: ReadonlyMap<Id, readonly Annotation[]>;
  /** Sources whose own fields name each actor. */
  readonly sourcesByActor: ReadonlyMap<Id, number>;
  /** The annotations that name each issue, by `issueKey`. */
  readonly byIssue: ReadonlyMap<string, readonly Annotation[]>;
  readonly sourcesByIssue: ReadonlyMap<string, number>;
}

/** The codebook as it stands, with what names whom found once for all parts; undefined while it is read. */
export function useBook(annotations: readonly Annotation[], sources: readonly Source[]): Book | undefined {
  const actors = useActors();
  const issues = useIssues();
  const tags = useTags();
  const fields = useOwnFields();
  const byId = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  const uses = useMemo(() => usesIn(annotations, sources, fields ?? nothing), [annotations, sources, fields]);
  return useMemo(
    () => (actors && issues && tags && fields ? { annotations, sources: byId, actors, issues, tags, fields, ...uses } : undefined),
    [annotations, byId, actors, issues, tags, fields, uses],
  );
}

/** Who and what annotations and sources name, found in one pass. */
export function usesIn(annotations: readonly Annotation[], sources: readonly Source[], fields: readonly OwnField[]) {
  const [actorFields, issueFields] = [fieldsOfType(fields, 'actor'), fieldsOfType(fields, 'issue')];
  const byActor = new Map<Id, Annotation[]>();
  const byIssue = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    for (const id of actorsIn(annotation, actorFields)) push(byActor, id, annotation);
    const named = [issueOf(annotation), ...issuesInOwn(annotation.own, issueFields)].filter((name) => name !== null);
    for (const key of new Set(named.map(issueKey))) push(byIssue, key, annotation);
  }
  const sourcesByActor = new Map<Id, number>();
  const sourcesByIssue = new Map<string, number>();
  for (const { own } of sources) {
    if (!own) continue;
    for (const id of new Set(actorsInOwn(own, actorFields))) sourcesByActor.set(id, (sourcesByActor.get(id) ?? 0) + 1);
    for (const key of new Set(issuesInOwn(own, issueFields).map(issueKey))) sourcesByIssue.set(key, (sourcesByIssue.get(key) ?? 0) + 1);
  }
  return { byActor, byIssue, sourcesByActor, sourcesByIssue };
}

/** How an issue of that name is called, where there is one: in the codebook, or only named by records; null where the name is free. */
export function issueCalled(name: string, { issues, byIssue, sourcesByIssue }: Book): string | null {
  const key = issueKey(name);
  return findIssue(issues, name)?.name ?? (byIssue.has(key) || sourcesByIssue.has(key) ? name : null);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}
