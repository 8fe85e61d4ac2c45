import type { ProvenanceEvent } from '../../../shared/model/provenance';
import { commit } from '../commit';
import { inTurn } from '../turn';
import { newRecord } from './new-record';

export type NewProvenance = Pick<ProvenanceEvent, 'type' | 'sound' | 'failures' | 'note'> & { readonly original?: string };

/** Adds an entry to the provenance log: a quiet Edit, which undo passes by. */
export const addProvenance = (entry: NewProvenance): Promise<void> =>
  inTurn(async () => {
    const { id, creator, created, modified } = newRecord();
    const after: ProvenanceEvent = { ...entry, id, creator, created, modified };
    await commit({ label: labels[entry.type], quiet: true, changes: [{ table: 'provenance', id, before: null, after }] });
  });

const labels: Readonly<Record<ProvenanceEvent['type'], string>> = {
  'fixity check': 'Check originals',
  restored: 'Restore originals',
  exported: 'Export an original',
};
