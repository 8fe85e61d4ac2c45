import type { Annotation, KindFields, Voice } from '../model/annotation';
import type { OwnField, OwnValues } from '../model/codebook';
import type { Id } from '../model/record';

/** The ids of the codebook's own fields of a type: what their values are is told by them alone. */
export const fieldsOfType = (fields: readonly OwnField[], type: OwnField['type']): ReadonlySet<Id> =>
  new Set(fields.filter((field) => field.type === type).map(({ id }) => id));

/** The lists of voices that a kind has, by field. */
const voiceFields = ['speakers', 'holders', 'onBehalfOf'] as const;

/** Every voice of an annotation: those who speak, hold a position, or on whose behalf it is held. */
export const voicesIn = (fields: KindFields): Voice[] =>
  voiceFields.flatMap((field) => (fields as Partial<Record<typeof field, Voice[]>>)[field] ?? []);

/** The actors an annotation points to: by its voices, as its public figure, and in own fields that hold an Actor. Each once. */
export function actorsIn({ fields, own }: Pick<Annotation, 'fields' | 'own'>, actorFields: ReadonlySet<Id>): Id[] {
  const found = new Set<Id>();
  for (const { actor } of voicesIn(fields)) if (actor !== null) found.add(actor);
  if ('variant' in fields && fields.variant === 'person' && fields.actor) found.add(fields.actor);
  for (const id of actorsInOwn(own, actorFields)) found.add(id);
  return [...found];
}

/** The actors that own fields name. */
export const actorsInOwn = (own: OwnValues | undefined, actorFields: ReadonlySet<Id>): Id[] =>
  Object.entries(own ?? {}).flatMap(([field, value]) => (actorFields.has(field) && typeof value === 'string' ? [value] : []));

/** Which actor each one becomes; null is none. One that is not named here stays. */
export type Repointing = ReadonlyMap<Id, Id | null>;

/** The fields and own values of an annotation that change when actors become others; null where nothing points to any of them. */
export function repointed(
  annotation: Pick<Annotation, 'fields' | 'own'>,
  to: Repointing,
  actorFields: ReadonlySet<Id>,
): Pick<Annotation, 'fields' | 'own'> | null {
  const fields = repointedFields(annotation.fields, to);
  const own = repointedOwn(annotation.own, to, actorFields);
  if (!fields && !own) return null;
  return { fields: fields ?? annotation.fields, ...(own ? { own } : {}) };
}

function repointedFields(fields: KindFields, to: Repointing): KindFields | null {
  const patch: Record<string, unknown> = {};
  for (const field of voiceFields) {
    const voices = (fields as Partial<Record<typeof field, Voice[]>>)[field];
    if (voices?.some(({ actor }) => actor !== null && to.has(actor)))
      patch[field] = voices.map((voice) =>
        voice.actor !== null && to.has(voice.actor) ? { ...voice, actor: to.get(voice.actor)! } : voice,
      );
  }
  if ('variant' in fields && fields.variant === 'person' && fields.actor && to.has(fields.actor)) patch['actor'] = to.get(fields.actor)!;
  return Object.keys(patch).length === 0 ? null : { ...fields, ...patch };
}

/** Own values once actors have become others, or null where none of them is named; a value that becomes none goes. */
export function repointedOwn(own: OwnValues | undefined, to: Repointing, actorFields: ReadonlySet<Id>): OwnValues | null {
  if (!actorsInOwn(own, actorFields).some((id) => to.has(id))) return null;
  return Object.fromEntries(
    Object.entries(own!).flatMap(([field, value]) => {
      if (!actorFields.has(field) || typeof value !== 'string' || !to.has(value)) return [[field, value]];
      const next = to.get(value)!;
      return next === null ? [] : [[field, next]];
    }),
  );
}
