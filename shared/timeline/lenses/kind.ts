import type { Kind } from '../../model/annotation';
import { kindOf } from '../evidence';
import { NO_LANE, type LaneHead, type LegendEntry, type Lens } from './lens';

/** The three kinds as lanes and legends show them. */
export const kindLanes: readonly { readonly kind: Kind; readonly label: string; readonly letter: string }[] = [
  { kind: 'claim', label: 'Claims', letter: 'C' },
  { kind: 'position', label: 'Positions', letter: 'P' },
  { kind: 'figure', label: 'Figures', letter: 'F' },
];

/** What the colours of the kinds mean; entries without evidence have none. */
export const kindLegend: readonly LegendEntry[] = [
  ...kindLanes.map(({ kind, label, letter }) => ({ tone: kind, label, letter })),
  { tone: 'none', label: 'Events', letter: 'E' },
];

const keys: Readonly<Record<Kind | 'none', readonly string[]>> = {
  claim: ['claim'],
  position: ['position'],
  figure: ['figure'],
  none: [NO_LANE],
};
const heads = new Map<string, LaneHead>(kindLanes.map((lane) => [lane.kind, lane]));

/** A lane for each kind, empty or not, so that the bands stay where they are; entries without evidence come last. */
export const kindLens: Lens = {
  id: 'kind',
  label: 'Kind',
  fixed: kindLanes.map(({ kind }) => kind),
  lanesOf: (event, { annotations }) => keys[kindOf(event, annotations) ?? 'none'],
  headOf: (key) => heads.get(key) ?? { label: 'Events' },
};
