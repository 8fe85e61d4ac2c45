import type { Change } from '../../../shared/edits';
import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { store } from '../database';

/** The changes that take annotations out of every event's evidence. An event left without evidence stays: its maker decides. */
export async function withoutEvidence(annotations: readonly Id[]): Promise<Change[]> {
  const gone = new Set(annotations);
  const events = await store()
    .events.where('evidence')
    .anyOf([...gone])
    .distinct()
    .toArray();
  return events.map((before) => {
    const after = { ...before, evidence: before.evidence.filter((id) => !gone.has(id)), modified: stamp() };
    return { table: 'events', id: before.id, before, after };
  });
}
