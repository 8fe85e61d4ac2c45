import { align } from '../../shared/agreement/align';
import type { CodedText } from '../../shared/agreement/agreement';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source, Version } from '../../shared/model/source';
import { passOf } from './passes';

/** The library, as far as agreement over all of it needs it. */
export interface Library {
  readonly sources: readonly Source[];
  readonly versions: readonly Version[];
  /** Every annotation, also what was set aside. */
  readonly coded: readonly Annotation[];
  /** Sources that the coder at work is coding blind: nothing of them is told. */
  readonly blind: ReadonlySet<Id>;
}

/** What two coders coded in the sources in which both have annotations of the Version read now. */
export interface Pooled {
  readonly titles: readonly string[];
  readonly texts: readonly CodedText[];
}

export function pooled({ sources, versions, coded, blind }: Library, a: Id, b: Id): Pooled {
  const bySource = new Map<Id, Annotation[]>();
  for (const annotation of coded) {
    if (annotation.creator !== a && annotation.creator !== b) continue;
    const own = bySource.get(annotation.source);
    if (own) own.push(annotation);
    else bySource.set(annotation.source, [annotation]);
  }
  const byId = new Map(versions.map((version) => [version.id, version]));
  const shared = sources.flatMap((source) => {
    const version = byId.get(source.version);
    const own = bySource.get(source.id);
    if (!version || !own || blind.has(source.id)) return [];
    const [byA, byB] = [passOf(own, a, version.id), passOf(own, b, version.id)];
    return byA.length > 0 && byB.length > 0
      ? [{ title: source.title ?? 'Untitled', text: { rows: align(byA, byB), characters: version.characters } }]
      : [];
  });
  return { titles: shared.map(({ title }) => title), texts: shared.map(({ text }) => text) };
}
