import type { Holder } from '../../ledgers/holder';
import { onceForContext, witnessOf } from '../witness';
import type { LensContext } from './lens';

/** What a holder is called, and how well they are known: those with a name before those a source leaves unnamed. */
export interface HolderName {
  readonly label: string;
  readonly rank: number;
}

/** Those who speak or hold in the context, by key, no two of them called the same. */
const holderNames = onceForContext(
  ['annotations', 'sources', 'actors'],
  ({ annotations, sources, actors }): ReadonlyMap<string, HolderName> => {
    const holders = new Map<string, Holder>();
    for (const annotation of annotations.values())
      for (const holder of witnessOf(annotation, { sources, actors }).holders)
        if (!holders.has(holder.key)) holders.set(holder.key, holder);
    return distinct([...holders.values()]);
  },
);

const places: Readonly<Record<Holder['sort'], number>> = { actor: 0, name: 1, unnamed: 2 };

/** Who is an Actor keeps the name; the next one of the same name says what sets it apart. */
function distinct(holders: readonly Holder[]): ReadonlyMap<string, HolderName> {
  const names = new Map<string, HolderName>();
  const taken = new Set<string>();
  const inTurn = [...holders].sort((a, b) => places[a.sort] - places[b.sort] || (a.key < b.key ? -1 : 1));
  for (const { key, label, sort } of inTurn) {
    let own = label;
    if (taken.has(own) && sort === 'name') own = `${label} (no actor chosen)`;
    for (let number = 2; taken.has(own); number += 1) own = `${label} (${number})`;
    taken.add(own);
    names.set(key, { label: own, rank: sort === 'unnamed' ? 1 : 0 });
  }
  return names;
}

/** What the holder of a key is called; who is gone from the library is told to be. */
export function nameOfHolder(key: string, context: LensContext): HolderName {
  const known = holderNames(context).get(key);
  if (known) return known;
  const [sort = '', ...rest] = key.split(':');
  const label =
    sort === 'actor' ? context.actors.get(rest.join(':'))?.name : sort === 'name' ? `${rest.join(':')} (no longer there)` : undefined;
  return { label: label ?? 'An actor no longer in the library', rank: 1 };
}
