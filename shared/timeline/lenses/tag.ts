import type { DatedEvent } from '../../model/timeline';
import type { Annotation } from '../../model/annotation';
import { lanesBy, noLane } from './by-evidence';
import { NO_LANE, type Lens } from './lens';

/** Each once: as the record has them where none comes twice, so that nothing is made for it. */
const tagsOf = ({ tags }: DatedEvent | Annotation): readonly string[] =>
  tags.every((tag, at) => tags.indexOf(tag) === at) ? tags : [...new Set(tags)];

const ofEvidence = lanesBy(tagsOf);

/** A lane for each tag of an event and of what it rests on; an event with several stands in each. */
export const tagLens: Lens = {
  id: 'tag',
  label: 'Tag',
  lanesOf(event, context) {
    const own = tagsOf(event);
    const others = ofEvidence(event, context);
    if (own.length === 0) return others;
    const more = others === noLane ? [] : others.filter((tag) => !own.includes(tag));
    return more.length === 0 ? own : [...own, ...more];
  },
  headOf: (key) => ({ label: key === NO_LANE ? 'No tag' : key }),
};
