import type { Change } from '../../../shared/edits';
import type { Annotation } from '../../../shared/model/annotation';
import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { instead, type Instead, supersedingInstead } from './instead';
import { newRecord } from './new-record';

/** What a person decides of what two coders found at one place, or one of them alone. */
export interface Verdict {
  /** One annotation of each coder, or of one of them. */
  readonly of: readonly Id[];
  /** Those that are taken; all others are set aside. */
  readonly keep: readonly Id[];
  /** What is put together out of theirs, in their place; it belongs to no coder's pass. */
  readonly made?: Made;
  readonly label: string;
}

/** The parts of an annotation that a person chooses from one or the other. */
export type Made = Pick<Annotation, 'source' | 'version' | 'selectors' | 'fields' | 'said' | 'about' | 'note' | 'tags' | 'public'> &
  Partial<Pick<Annotation, 'unresolved' | 'own' | 'attachments'>>;

/** Carries out a verdict as one undoable Edit: see `adjudicateAll`. */
export const adjudicate = (verdict: Verdict): Promise<boolean> => adjudicateAll([verdict], verdict.label);

/**
 * Carries out verdicts on different annotations as one undoable Edit. What is set aside stays as it was coded; events and links that rested on it
 * rest on what was taken instead, and positions that superseded it supersede that. Earlier verdicts on the same annotations give way. False, and
 * nothing done, where one of them is gone.
 */
export const adjudicateAll = (verdicts: readonly Verdict[], label: string): Promise<boolean> =>
  inTurn(async () => {
    const worked = await Promise.all(verdicts.map(workOut));
    if (worked.length === 0 || worked.includes(null)) return false;
    const parts = worked.filter((part) => part !== null);
    const gone: Instead = new Map(parts.flatMap((part) => [...part.gone]));
    const changes = parts.flatMap((part) => part.changes).map((change) => superseding(change, gone));
    await commit({ label, changes: [...changes, ...(await instead(gone, new Set(changes.map(({ id }) => id))))] });
    return true;
  });

/** What a verdict changes of annotations, and which of them give way to which; null where one of them is gone. */
async function workOut({ of, keep, made }: Verdict): Promise<{ changes: Change[]; gone: Instead } | null> {
  const coded = (await store().annotations.bulkGet([...of])).filter((annotation) => annotation !== undefined);
  if (coded.length < of.length) return null;
  const former = await madeBefore(coded);
  const one = made && { ...newRecord(), ...made, adjudicated: { is: 'made' as const, of: [...of], at: stamp() } };
  const taken = one ? [one.id] : keep;
  const to = taken.length === 1 ? taken[0]! : null;
  const gone = [...former.map(({ id }) => id), ...of.filter((id) => !taken.includes(id))];
  return {
    changes: [
      ...former.map((before): Change => ({ table: 'annotations', id: before.id, before, after: null })),
      ...coded.map((before): Change => ({ table: 'annotations', id: before.id, before, after: judged(before, taken, of) })),
      ...(one ? [{ table: 'annotations' as const, id: one.id, before: null, after: one }] : []),
    ],
    gone: new Map(gone.map((id) => [id, to])),
  };
}

const superseding = (change: Change, gone: Instead): Change =>
  change.table === 'annotations' && change.after ? { ...change, after: supersedingInstead(change.after, gone) } : change;

/** One that was kept before and is set aside now says so still: by that it is known how it was coded. */
function judged(before: Annotation, taken: readonly Id[], of: readonly Id[]): Annotation {
  const { setAside: _aside, ...annotation } = before;
  const modified = stamp();
  const first = annotation.adjudicated?.at ?? modified;
  if (!taken.includes(annotation.id)) return { ...annotation, setAside: true, modified };
  return { ...annotation, adjudicated: { is: 'kept', of: of.filter((id) => id !== annotation.id), at: first }, modified };
}

/** What an earlier verdict had put together out of these: it goes with that verdict. */
async function madeBefore(coded: readonly Annotation[]): Promise<Annotation[]> {
  const ids = new Set(coded.map(({ id }) => id));
  return store()
    .annotations.where({ source: coded[0]!.source })
    .filter(({ adjudicated }) => adjudicated?.is === 'made' && adjudicated.of.some((id) => ids.has(id)))
    .toArray();
}
