import type { Id } from '../../model/record';
import { evidenceNow } from '../evidence';
import { NO_LANE, type Lens } from './lens';

const none: readonly string[] = [NO_LANE];

/** A lane for each source that events rest on, by title; entries without one come last. An event goes by its first passage. */
export const sourceLens: Lens = {
  id: 'source',
  label: 'Source',
  lanesOf(event, { annotations }) {
    const source: Id | undefined = evidenceNow(event, annotations)[0]?.source;
    return source === undefined ? none : [source];
  },
  headOf: (key, { sources }) => ({ label: key === NO_LANE ? 'No source' : (sources.get(key)?.title ?? 'Title not found') }),
};
