import { titleOf } from '../annotations/index';
import { holderOf, voicesOf, type Holder } from '../ledgers/holder';
import type { Remembered } from '../ledgers/filter';
import type { Annotation, KindFields, Voice } from '../model/annotation';
import type { Actor } from '../model/codebook';
import type { Id } from '../model/record';
import type { Source } from '../model/source';
import type { LensContext } from './lenses/lens';

/** An annotation that an event rests on, with the records that say who speaks in it and where it stands. */
export interface Witness extends Remembered {
  readonly id: Id;
}

class Made implements Witness {
  readonly id: Id;
  readonly holders: readonly Holder[];
  readonly actor: Actor | null;

  constructor(
    readonly annotation: Annotation,
    readonly source: Source | null,
    readonly actors: ReadonlyMap<Id, Actor>,
  ) {
    const { fields } = annotation;
    this.id = annotation.id;
    this.holders = spokenBy(fields).map((voice) => holderOf(voice, source, actors));
    this.actor = ('variant' in fields && fields.variant === 'person' && fields.actor && actors.get(fields.actor)) || null;
  }

  get title(): string {
    return titleOf(this.annotation);
  }
}

const made = new WeakMap<Annotation, Made>();

/** The witness that an annotation is: the very same for as long as it, its source and the actors are. */
export function witnessOf(annotation: Annotation, { sources, actors }: Pick<LensContext, 'sources' | 'actors'>): Witness {
  const source = sources.get(annotation.source) ?? null;
  const known = made.get(annotation);
  if (known && known.source === source && known.actors === actors) return known;
  const witness = new Made(annotation, source, actors);
  made.set(annotation, witness);
  return witness;
}

/** Those who speak or hold, or the public figure that is meant. */
function spokenBy(fields: KindFields): readonly Voice[] {
  if (!('variant' in fields) || fields.variant === 'quantity') return voicesOf(fields);
  const { name, office, actor = null } = fields;
  return name === null || name === '' ? [] : [{ name, role: office, unnamed: false, actor }];
}

/** What `make` gives for a record, made once for each. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) kept.set(key, (value = make(key)));
    return value;
  };
}

/** What `make` gives for a context, made anew only where one of the `parts` it looks at is another. */
export function onceForContext<T>(parts: readonly (keyof LensContext)[], make: (context: LensContext) => T): (context: LensContext) => T {
  let kept: { readonly context: LensContext; readonly value: T } | undefined;
  return (context) => {
    const before = kept;
    if (before && parts.every((part) => before.context[part] === context[part])) return before.value;
    const value = make(context);
    kept = { context, value };
    return value;
  };
}
