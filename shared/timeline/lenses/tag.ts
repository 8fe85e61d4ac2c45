import type { DatedEvent } from '../../model/timeline';
import type { Annotation } from '../../model/annotation';
import { onceFor } from '../witness';
import { lanesBy, noLane } from './by-evidence';
import { NO_LANE, type Lens } from './lens';

const tagsOf = onceFor(({ tags }: DatedEvent | Annotation): readonly string[] => [...new Set(tags)]);
const ofEvidence = lanesBy(tagsOf);

/** A lane for each tag of an event and of what it rests on; an event with several stands in each. */
export const tagLens: Lens = {
  id: 'tag',
  label: 'Tag',
  lanesOf(event, context) {
    const others = ofEvidence(event, context);
    if (event.tags.length === 0) return others;
    return others === noLane ? tagsOf(event) : [...new Set([...event.tags, ...others])];
  },
  headOf: (key) => ({ label: key === NO_LANE ? 'No tag' : key }),
};
