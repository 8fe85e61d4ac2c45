import type { Id } from '../../model/record';
import type { Source } from '../../model/source';
import type { DatedEvent } from '../../model/timeline';
import { evidenceOf } from '../evidence';
import type { Lane, Lens } from './lens';

/** A lane for each source that events rest on, by title; entries without one come last. An event goes by its first passage. */
export const sourceLens: Lens = {
  id: 'source',
  label: 'Source',
  lanes(events, { annotations, sources }) {
    const bySource = new Map<Id | null, DatedEvent[]>();
    for (const event of events) {
      const source = evidenceOf(event, annotations)[0]?.source ?? null;
      const own = bySource.get(source);
      if (own) own.push(event);
      else bySource.set(source, [event]);
    }
    return [...bySource].map(([source, own]) => laneOf(source, sources, own)).sort(byLabel);
  },
};

function laneOf(source: Id | null, sources: ReadonlyMap<Id, Source>, events: DatedEvent[]): Lane {
  if (source === null) return { id: '', label: 'No source', events };
  return { id: source, label: sources.get(source)?.title ?? 'Title not found', events };
}

const byLabel = (a: Lane, b: Lane): number =>
  Number(a.id === '') - Number(b.id === '') || a.label.localeCompare(b.label) || (a.id < b.id ? -1 : 1);
