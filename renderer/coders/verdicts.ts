import { kinds } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import type { Taken } from '../../shared/agreement/take-fields';
import type { Verdict } from '../store/edits/adjudicate';
import type { Outcome, Place } from './passes';

/** The names of the two coders. */
export type Names = readonly [a: string, b: string];

const kindOf = ({ fields }: Annotation): string => kinds[fields.kind].label.toLowerCase();
const idsOf = ({ a, b }: Place): string[] => [a, b].flatMap((annotation) => annotation?.id ?? []);

/** Keeps what one coder has at a place: of what the other one alone found, that is nothing. */
export function keepOne(place: Place, side: 'a' | 'b', names: Names): Verdict {
  const kept = place[side];
  const name = names[side === 'a' ? 0 : 1];
  const other = (place.a ?? place.b)!;
  const label = kept ? `Keep the ${kindOf(kept)} of ${name}` : `Set aside the ${kindOf(other)} of ${names[side === 'a' ? 1 : 0]}`;
  return { of: idsOf(place), keep: kept ? [kept.id] : [], label: label.slice(0, 300) };
}

export const keepBoth = (place: Place, names: Names): Verdict => ({
  of: idsOf(place),
  keep: idsOf(place),
  label: `Keep what ${names.join(' and ')} coded`.slice(0, 300),
});

export const putTogether = (place: Place, made: Taken, names: Names): Verdict => ({
  of: idsOf(place),
  keep: [],
  made,
  label: `Put one ${kindOf(place.a!)} together out of those of ${names.join(' and ')}`.slice(0, 300),
});

/** Keeps the first coder's of every place that is open and that both coded the same; `places` are only those. */
export const keepSame = (places: readonly Place[], names: Names): Verdict[] => places.map((place) => keepOne(place, 'a', names));

/** What became of a place, in words; "open" is not decided yet. */
export function outcomeWords({ a, b }: Place, outcome: Outcome, [first, second]: Names): string {
  if (outcome === 'open') return 'open';
  if (outcome === 'made') return 'put together';
  if (outcome === 'both') return 'both kept';
  if (outcome === 'neither') return 'set aside';
  if (!a || !b) return 'kept';
  return `kept: ${outcome === 'first' ? first : second}`;
}
