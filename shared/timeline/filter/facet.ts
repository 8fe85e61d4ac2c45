import { withBelow } from '../../model/tree';
import { Kind, Stance } from '../../model/annotation';
import type { Id } from '../../model/record';
import { EventState, type DatedEvent } from '../../model/timeline';
import { kindOf } from '../evidence';
import { actorLens } from '../lenses/actor';
import { lanesBy, noLane } from '../lenses/by-evidence';
import { collectionLens } from '../lenses/collection';
import { issueLens } from '../lenses/issue';
import { kindLegend } from '../lenses/kind';
import type { LensContext } from '../lenses/lens';
import { sourceLens } from '../lenses/source';
import { tagLens } from '../lenses/tag';
import { stanceLegend } from '../lenses/trajectories';
import { onceForContext } from '../witness';
import type { EventFilter } from './event-filter';

/** The lists of a filter. */
export const facetFields = ['kinds', 'stances', 'states', 'actors', 'issues', 'sources', 'collections', 'tags'] as const;
export type FacetField = (typeof facetFields)[number];

/** One list of a filter: what it is called, what of it an event has, and what that is called. */
export interface FacetDefinition {
  readonly label: string;
  readonly keysOf: (event: DatedEvent, context: LensContext) => readonly string[];
  readonly labelOf: (key: string, context: LensContext) => string;
  /** All that can be chosen, in its order, where that does not hang on the events. */
  readonly fixed?: readonly string[];
}

const kindKeys: Readonly<Record<Kind | 'none', readonly string[]>> = {
  claim: ['claim'],
  position: ['position'],
  figure: ['figure'],
  none: ['none'],
};
const stanceKeys = new Map<string, readonly string[]>(Stance.options.map((stance) => [stance, [stance]]));
const noStance: readonly string[] = ['none'];
const stateKeys: Readonly<Record<EventState, readonly string[]>> = { draft: ['draft'], ready: ['ready'], hidden: ['hidden'] };
/** What the states of an event are called. */
export const stateWords: Readonly<Record<EventState, string>> = { draft: 'Draft', ready: 'Ready', hidden: 'Hidden' };

const stancesBy = lanesBy(({ fields }) => (fields.kind === 'position' && fields.stance && stanceKeys.get(fields.stance)) || noLane);
const sourcesBy = lanesBy(({ source }, { sources }) => sourceKeys(sources).get(source) ?? [source]);

const ownKeys = new WeakMap<object, ReadonlyMap<Id, readonly string[]>>();

function sourceKeys(sources: LensContext['sources']): ReadonlyMap<Id, readonly string[]> {
  let keys = ownKeys.get(sources);
  if (!keys) ownKeys.set(sources, (keys = new Map([...sources.keys()].map((id) => [id, [id]]))));
  return keys;
}

const labelIn = (legend: typeof kindLegend) => (key: string) => legend.find(({ tone }) => tone === key)?.label ?? key;
const kindLabel = labelIn(kindLegend);

/** The lists by their field. An event is of the kind it is drawn as; of all else it has what any passage it rests on has. */
export const facetDefinitions: Readonly<Record<FacetField, FacetDefinition>> = {
  kinds: {
    label: 'Kind',
    keysOf: (event, { annotations }) => kindKeys[kindOf(event, annotations) ?? 'none'],
    labelOf: (key) => (key === 'none' ? 'No evidence' : kindLabel(key)),
    fixed: [...Kind.options, 'none'],
  },
  stances: {
    label: 'Stance',
    keysOf: (event, context) => {
      const keys = stancesBy(event, context);
      return keys === noLane ? noStance : keys;
    },
    labelOf: labelIn(stanceLegend),
    fixed: [...Stance.options, 'none'],
  },
  states: {
    label: 'State',
    keysOf: ({ state }) => stateKeys[state],
    labelOf: (key) => stateWords[key as EventState],
    fixed: EventState.options,
  },
  actors: ofLens(actorLens),
  issues: ofLens(issueLens),
  sources: { ...ofLens(sourceLens), keysOf: sourcesBy },
  collections: ofLens(collectionLens),
  tags: ofLens(tagLens),
};

function ofLens({ label, lanesOf, headOf }: typeof actorLens): FacetDefinition {
  return { label, keysOf: lanesOf, labelOf: (key, context) => headOf(key, context).label };
}

const below = onceForContext(['collections'], ({ collections }) => {
  const all = [...collections.values()];
  return new Map(all.map(({ id }) => [id, withBelow(id, all)] as const));
});

/** What is accepted by a list of a filter, null where it asks nothing. A collection stands for those below it too. */
export function acceptedBy(filter: EventFilter, field: FacetField, context: LensContext): ReadonlySet<string> | null {
  const chosen: readonly string[] = filter[field];
  if (chosen.length === 0) return null;
  return new Set(field === 'collections' ? chosen.flatMap((id) => [id, ...(below(context).get(id) ?? [])]) : chosen);
}
