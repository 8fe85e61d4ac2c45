import { definitelyBefore } from '../../dates/compare';
import type { DateSpan } from '../../dates/date-span';
import { takenOn } from '../../ledgers/as-of';
import { stanceMarks } from '../../ledgers/stance';
import { Stance } from '../../model/annotation';
import type { Id } from '../../model/record';
import type { DatedEvent } from '../../model/timeline';
import { witnessOf, type Witness } from '../witness';
import { holderIssueLens, positionLanes } from './holder-issue';
import type { Lens, LensContext, LegendEntry } from './lens';

/** What the colours of stances mean. */
export const stanceLegend: readonly LegendEntry[] = [...Stance.options, 'none' as const].map((tone) => {
  const { label, letter } = stanceMarks[tone];
  return { tone, label, letter };
});

interface Stand {
  readonly stance: Stance;
  readonly witness: Witness;
}

/** The first stance that an event rests on, in a lane where it is given; null where none is stated. */
function standOf(event: DatedEvent, context: LensContext, lane?: string): Stand | null {
  for (const id of event.evidence) {
    const annotation = context.annotations.get(id);
    if (annotation?.fields.kind !== 'position' || annotation.fields.stance === null) continue;
    const witness = witnessOf(annotation, context);
    if (lane === undefined || positionLanes(witness).includes(lane)) return { stance: annotation.fields.stance, witness };
  }
  return null;
}

/**
 * The events where a stance turns from the one stated before it. "No comment" says nothing of a stance: it neither turns nor is turned from. Where the
 * dates do not say which of two came first, no turn is told.
 */
function turnsOf(lane: readonly DatedEvent[], context: LensContext, key?: string): ReadonlySet<Id> {
  const turns = new Set<Id>();
  let last: { readonly stance: Stance; readonly when: DateSpan | null } | null = null;
  for (const event of lane) {
    const stand = standOf(event, context, key);
    if (!stand || stand.stance === 'no comment') continue;
    const { stance, witness } = stand;
    const when: DateSpan | null = event.when ?? takenOn(witness)?.when ?? null;
    if (last && last.stance !== stance && last.when && when && definitelyBefore(last.when, when)) turns.add(event.id);
    last = { stance, when };
  }
  return turns;
}

/** How stances on an issue move: the lanes of holders and issues, coloured by stance. */
export const trajectoriesLens: Lens = {
  ...holderIssueLens,
  id: 'trajectories',
  label: 'Trajectories',
  legend: stanceLegend,
  toneOf: (event, context, lane) => standOf(event, context, lane)?.stance ?? 'none',
  turnsOf,
};
