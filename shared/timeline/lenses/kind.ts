import type { Kind } from '../../model/annotation';
import { kindOf } from '../evidence';
import type { Lens } from './lens';

/** The three kinds as lanes and legends show them. */
export const kindLanes: readonly { readonly kind: Kind; readonly label: string; readonly letter: string }[] = [
  { kind: 'claim', label: 'Claims', letter: 'C' },
  { kind: 'position', label: 'Positions', letter: 'P' },
  { kind: 'figure', label: 'Figures', letter: 'F' },
];

/** A lane for each kind, empty or not, so that the bands stay where they are; entries without evidence come last. */
export const kindLens: Lens = {
  id: 'kind',
  label: 'Kind',
  lanes(events, { annotations }) {
    const of = (kind: Kind | null) => events.filter((event) => kindOf(event, annotations) === kind);
    const bare = of(null);
    const lanes = kindLanes.map((lane) => ({ id: lane.kind, ...lane, events: of(lane.kind) }));
    return bare.length === 0 ? lanes : [...lanes, { id: 'event', label: 'Events', events: bare }];
  },
};
