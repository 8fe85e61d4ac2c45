import { z } from 'zod';
import { DateSpan } from '../dates/date-span';
import { Selector } from '../text/selector';
import { Id, recordShape, remarksShape } from './record';

/**
 * Someone who speaks or holds a position, named in plain words for now; `actor` will point at an Actor record.
 * `unnamed` marks "a senior official": local to its source and never merged.
 */
export const Voice = z.strictObject({
  name: z.string().min(1).max(300),
  role: z.string().max(300).nullable(),
  unnamed: z.boolean(),
  actor: Id.nullable(),
});
export type Voice = z.infer<typeof Voice>;

const stated = z.string().max(10_000).nullable();

export const Attribution = z.enum(['direct quotation', 'indirect', 'anonymous', "the source's own voice"]);
export const CheckingStatus = z.enum(['unreviewed', 'supported', 'disputed', 'refuted', 'retracted']);
export const Stance = z.enum(['for', 'against', 'conditional', 'neutral', 'ambiguous', 'no comment']);
export const Comparator = z.enum(['exactly', 'about', 'at least', 'at most', 'more than', 'less than']);
export type Attribution = z.infer<typeof Attribution>;
export type CheckingStatus = z.infer<typeof CheckingStatus>;
export type Stance = z.infer<typeof Stance>;
export type Comparator = z.infer<typeof Comparator>;

/** Fields that nobody stated are null or empty: *none stated*, never a default. */
export const ClaimFields = z.strictObject({
  kind: z.literal('claim'),
  statement: stated,
  speakers: z.array(Voice).max(50),
  attribution: Attribution.nullable(),
  negated: z.boolean().nullable(),
  checking: CheckingStatus,
});
export type ClaimFields = z.infer<typeof ClaimFields>;

export const PositionFields = z.strictObject({
  kind: z.literal('position'),
  statement: stated,
  holders: z.array(Voice).max(50),
  issue: z.string().max(500).nullable(),
  stance: Stance.nullable(),
  condition: stated,
});
export type PositionFields = z.infer<typeof PositionFields>;

/** Numbers are kept as decimal strings, as stated: "300000000000", "80.7". No float ever holds one. */
const decimal = z.string().regex(/^-?\d{1,40}(\.\d{1,40})?$/);

export const FigureFields = z.strictObject({
  kind: z.literal('figure'),
  variant: z.literal('quantity'),
  /** A single number has low only; a range has both. */
  low: decimal.nullable(),
  high: decimal.nullable(),
  comparator: Comparator.nullable(),
  unit: z.string().max(100).nullable(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  measures: stated,
  speakers: z.array(Voice).max(50),
});
/** The other sense of the word: a public figure. */
export const PersonFields = z.strictObject({
  kind: z.literal('figure'),
  variant: z.literal('person'),
  name: z.string().max(300).nullable(),
  office: z.string().max(300).nullable(),
  nativeName: z.string().max(300).nullable(),
});
export type FigureFields = z.infer<typeof FigureFields>;
export type PersonFields = z.infer<typeof PersonFields>;

export const KindFields = z.union([ClaimFields, PositionFields, FigureFields, PersonFields]);
export type KindFields = z.infer<typeof KindFields>;
export const Kind = z.enum(['claim', 'position', 'figure']);
export type Kind = z.infer<typeof Kind>;

/** The clocks that are typed on an annotation: when it was stated, and the time it concerns. */
export const Clock = z.enum(['said', 'about']);
export type Clock = z.infer<typeof Clock>;

/** How a passage stands in a text: same words and place, same words elsewhere, near words, several places, none. */
export const PassageState = z.enum(['exact', 'moved', 'changed', 'ambiguous', 'missing']);
export type PassageState = z.infer<typeof PassageState>;

/**
 * How an annotation came through its source's last new Version. Found exact or moved, it stands on that Version; else it stays on the
 * one it was made on until a person decides: its passage was accepted there, linked to another place, or kept on the old Version.
 */
export const Standing = z.strictObject({
  /** The Version it was looked for in. */
  version: Id,
  state: PassageState,
  /** Of several passages, each by itself; `state` is the worst of them. */
  states: z.array(PassageState).max(50),
  decision: z.enum(['accepted', 'relinked', 'kept']).nullable(),
});
export type Standing = z.infer<typeof Standing>;

/**
 * A passage (or several) with a kind, the kind's fields, a note and tags.
 * Its clocks: *said* and *about* stand here, *published* on its source, *recorded* is `created`.
 */
export const Annotation = z.strictObject({
  ...recordShape,
  ...remarksShape,
  source: Id,
  version: Id,
  selectors: z.array(Selector).min(1).max(50),
  fields: KindFields,
  said: DateSpan.nullable(),
  about: DateSpan.nullable(),
  /** Absent while the source has had one Version only. */
  standing: Standing.optional(),
  /** Words of a date that cannot be resolved yet ("Friday", while no publication date is known) wait here; nothing is guessed. */
  unresolved: z.partialRecord(Clock, z.string().min(1).max(2_000)).optional(),
});
export type Annotation = z.infer<typeof Annotation>;
