import type { Annotation, Kind, KindFields } from '../model/annotation';

/** The types of field a kind may have; the inspector has one control for each. */
export type FieldType =
  | 'text'
  | 'longtext'
  | 'choice'
  | 'voices'
  | 'number'
  | 'yes-no'
  | 'currency'
  | 'unit'
  | 'issue'
  /** Stretches of the annotation's own passages. */
  | 'parts'
  | 'web links'
  /** Another annotation, a position. */
  | 'position'
  | 'date'
  /** Several short names. */
  | 'names'
  /** The name of an Actor; which one stands in the field `actor`. */
  | 'actor';

export interface FieldOption {
  readonly id: string;
  readonly label: string;
}

/** One field of a kind, as the inspector and the exports need to know it. */
export interface FieldDefinition {
  /** The field's name in the record. A `number` is named by its lower end, `low`, and speaks for `high` too. */
  readonly id: string;
  readonly label: string;
  readonly type: FieldType;
  readonly options?: readonly FieldOption[];
  /** The choice always has a value: "none stated" is no option. */
  readonly always?: boolean;
  /** Private until its id stands in the annotation's `public`. */
  readonly private?: boolean;
  /** The field is asked for only where this holds, or where it is stated all the same. */
  readonly when?: (fields: KindFields) => boolean;
}

/** A kind of annotation: what it is called, what it says of itself and which fields it has. */
export interface KindDefinition {
  readonly kind: Kind;
  /** Stands for the kind wherever only a count or a swatch would show. */
  readonly letter: string;
  readonly label: string;
  readonly plural: string;
  readonly fields: readonly FieldDefinition[];
  /** The fields of a new annotation: nothing stated. */
  readonly empty: () => KindFields;
  /** What a list row or a timeline event says, without quotation marks; at most TITLE_LIMIT characters. */
  readonly title: (annotation: Annotation) => string;
}

/** Options whose label is their id in sentence case, or the `shorter` words for it. */
export const optionsOf = (ids: readonly string[], shorter: Readonly<Record<string, string>> = {}): FieldOption[] =>
  ids.map((id) => ({ id, label: shorter[id] ?? id.charAt(0).toUpperCase() + id.slice(1) }));
