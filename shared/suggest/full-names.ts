import type { KindFields, Voice } from '../model/annotation';
import type { Reading } from './reading';
import type { Suggestions } from './suggestion';
import { voicesOf } from './voices';

const known = new WeakMap<Suggestions, ReadonlyMap<string, Voice | null>>();

/** Fields whose voices have the full name of a person whom the text names with an office elsewhere: "Putin" is Vladimir Putin where only one goes by that name. */
export function withFullNames<F extends KindFields>(fields: F, { found }: Pick<Reading, 'found'>): F {
  let byLast = known.get(found);
  if (!byLast) known.set(found, (byLast = officialsIn(found)));
  const full = (voice: Voice): Voice => {
    const meant = voice.unnamed ? null : byLast.get(voice.name);
    return meant ? { ...voice, name: meant.name, role: voice.role ?? meant.role } : voice;
  };
  if (fields.kind === 'position') return { ...fields, holders: fields.holders.map(full) };
  return 'speakers' in fields ? { ...fields, speakers: fields.speakers.map(full) } : fields;
}

/** People named in full with an office, by their last name; null where two share it. */
function officialsIn({ statements }: Suggestions): ReadonlyMap<string, Voice | null> {
  const byLast = new Map<string, Voice | null>();
  for (const voice of statements.flatMap(({ speaker }) => voicesOf(speaker))) {
    const [first, ...others] = voice.name.split(' ');
    const last = others.at(-1);
    if (voice.unnamed || voice.role === null || first === undefined || last === undefined) continue;
    const before = byLast.get(last);
    if (before === undefined) byLast.set(last, voice);
    else if (before?.name !== voice.name) byLast.set(last, null);
  }
  return byLast;
}
