import type { Annotation, Kind, KindFields } from '../model/annotation';
import { isStated, valueOf } from './field-value';
import { fieldsOf, kinds } from './index';

export interface KindChange {
  readonly fields: KindFields;
  /** `public` of the annotation, with the fields renamed or let go as the fields were. */
  readonly public: string[];
  /** Labels of stated fields the new kind has no place for. Undo brings them back. */
  readonly dropped: string[];
}

/** The same thing under two names: who said it, who holds it. */
const twins: Readonly<Record<string, string>> = { speakers: 'holders', holders: 'speakers' };

/** Another kind for the same passage: what both kinds have is carried over, the rest is named in `dropped`. */
export function changeKind(annotation: Pick<Annotation, 'fields' | 'public'>, kind: Kind): KindChange {
  return carryFields(annotation, kinds[kind].empty());
}

/** Carries the stated fields of an annotation over to `empty`, by name and by twin. */
export function carryFields(annotation: Pick<Annotation, 'fields' | 'public'>, empty: KindFields): KindChange {
  const carried: Record<string, unknown> = {};
  const dropped: string[] = [];
  const renamed = new Map<string, string>();
  for (const definition of fieldsOf(annotation.fields)) {
    const target = [definition.id, twins[definition.id]].find((id) => id !== undefined && Object.hasOwn(empty, id));
    if (target) renamed.set(definition.id, target);
    if (!isStated(annotation.fields, definition)) continue;
    if (target) carried[target] = valueOf(annotation.fields, definition.id);
    else dropped.push(definition.label);
  }
  for (const each of alongside) if (has(annotation.fields, each) && has(empty, each)) carried[each] = valueOf(annotation.fields, each);
  return { fields: { ...empty, ...carried }, public: renamePublic(annotation, renamed), dropped };
}

/** What another field speaks for: the upper end of a number, a unit's code, the actor whose name is stated. */
const alongside = ['high', 'unitCode', 'actor'];
const has = (fields: KindFields, id: string): boolean => Object.hasOwn(fields, id);

function renamePublic({ fields, public: names }: Pick<Annotation, 'fields' | 'public'>, renamed: ReadonlyMap<string, string>): string[] {
  const own = new Set(fieldsOf(fields).map((definition) => definition.id));
  return names.flatMap((name) => (own.has(name) ? (renamed.get(name) ?? []) : name));
}
