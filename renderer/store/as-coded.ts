import { useEffect, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { store } from './database';

/**
 * How annotations were coded: one that was kept by a verdict and changed since is given as it stood before that verdict, from the history; all
 * others are as they were coded. On another Version by now, it keeps what it states and stands where it does now.
 */
export async function asCoded(annotations: readonly Annotation[]): Promise<Annotation[]> {
  const changed = annotations.filter(isChangedSince);
  if (changed.length === 0) return [...annotations];
  const before = await beforeVerdict(new Map(changed.map((annotation) => [annotation.id, annotation.adjudicated!.at])));
  return annotations.map((now) => {
    const then = before.get(now.id);
    if (!then) return now;
    return then.version === now.version ? then : { ...then, version: now.version, selectors: now.selectors };
  });
}

/** `asCoded`, live; the annotations themselves until the history was read. */
export function useAsCoded(annotations: readonly Annotation[]): readonly Annotation[] {
  const [read, setRead] = useState<{ of: readonly Annotation[]; coded: readonly Annotation[] }>();
  useEffect(() => {
    if (!annotations.some(isChangedSince)) return undefined;
    let wanted = true;
    void asCoded(annotations).then((coded) => wanted && setRead({ of: annotations, coded }));
    return () => {
      wanted = false;
    };
  }, [annotations]);
  return read?.of === annotations ? read.coded : annotations;
}

const isChangedSince = ({ adjudicated, modified }: Annotation): boolean => adjudicated?.is === 'kept' && adjudicated.at !== modified;

/** What was found before, by record and verdict: the history of a record that is still there does not change, so it is read once for each. */
const known = new Map<string, Annotation>();

/** The records as they stood before the Edits that first kept them, by the instants of those. */
async function beforeVerdict(verdicts: ReadonlyMap<Id, string>): Promise<Map<Id, Annotation>> {
  const wanted = new Map([...verdicts].filter(([id, at]) => !known.has(`${id} ${at}`)));
  if (wanted.size > 0) await readBefore(wanted);
  const found = new Map<Id, Annotation>();
  for (const [id, at] of verdicts) {
    const then = known.get(`${id} ${at}`);
    if (then) found.set(id, then);
  }
  return found;
}

async function readBefore(verdicts: ReadonlyMap<Id, string>): Promise<void> {
  await store().edits.each(({ changes }) => {
    for (const change of changes) {
      if (change.table !== 'annotations' || !change.before) continue;
      const at = verdicts.get(change.id);
      const isIt = at !== undefined && change.after?.adjudicated?.at === at && !change.before.adjudicated;
      if (isIt && !known.has(`${change.id} ${at}`)) known.set(`${change.id} ${at}`, change.before);
    }
  });
}
