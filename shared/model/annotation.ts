import { z } from 'zod';
import { DateSpan } from '../dates/date-span';
import { Selector } from '../text/selector';
import { OwnValues } from './codebook';
import { Id, Instant, recordShape, remarksShape } from './record';

/**
 * Someone who speaks or holds a position, named as the source names them; `actor` points at the Actor they are, where a person said so.
 * `role` is the office and `organisation` where it is held, both at the time. `unnamed` marks "a senior official": local to its source and never merged.
 */
export const Voice = z.strictObject({
  name: z.string().min(1).max(300),
  role: z.string().max(300).nullable(),
  organisation: z.string().max(300).nullable().optional(),
  unnamed: z.boolean(),
  actor: Id.nullable(),
});
export type Voice = z.infer<typeof Voice>;

const stated = z.string().max(10_000).nullable();
const voices = z.array(Voice).max(50);

/** An address on the web and what it is called; opened outside the app, and only when a person says so. */
export const WebLink = z.strictObject({ url: z.url({ protocol: /^(https?|mailto)$/ }).max(4_000), title: z.string().max(500) });
export type WebLink = z.infer<typeof WebLink>;
const webLinks = z.array(WebLink).max(100);

/** A half-open range inside one of an annotation's passages, in UTF-16 units from that passage's start: it stays where the passage goes. */
export const Part = z.strictObject({ passage: z.int().min(0).max(49), start: z.int().min(0), end: z.int().min(0) });
export type Part = z.infer<typeof Part>;
const parts = z.array(Part).max(50);

export const Certainty = z.enum(['certain', 'probable', 'possible', 'doubtful']);
export const Basis = z.enum(['explicit', 'inferred']);
export const Strength = z.enum(['weak', 'moderate', 'strong']);
/** Whether a quantity is meant to be, is, or has added up. */
export const Course = z.enum(['planned', 'actual', 'cumulative']);
export type Certainty = z.infer<typeof Certainty>;
export type Basis = z.infer<typeof Basis>;
export type Strength = z.infer<typeof Strength>;
export type Course = z.infer<typeof Course>;
export const Attribution = z.enum(['direct quotation', 'indirect', 'anonymous', "the source's own voice"]);
export const CheckingStatus = z.enum(['unreviewed', 'supported', 'disputed', 'refuted', 'retracted']);
export const Stance = z.enum(['for', 'against', 'conditional', 'neutral', 'ambiguous', 'no comment']);
export const Comparator = z.enum(['exactly', 'about', 'at least', 'at most', 'more than', 'less than']);
export type Attribution = z.infer<typeof Attribution>;
export type CheckingStatus = z.infer<typeof CheckingStatus>;
export type Stance = z.infer<typeof Stance>;
export type Comparator = z.infer<typeof Comparator>;

/** Fields that nobody stated are null or empty: *none stated*, never a default. Those that may be absent came with a later Dateline. */
export const ClaimFields = z.strictObject({
  kind: z.literal('claim'),
  statement: stated,
  speakers: voices,
  attribution: Attribution.nullable(),
  /** Why the source leaves the speaker unnamed, as it says itself. */
  anonymity: stated.optional(),
  /** The words that attribute it, and the words that are attributed. */
  cue: parts.optional(),
  content: parts.optional(),
  certainty: Certainty.nullable().optional(),
  negated: z.boolean().nullable(),
  checking: CheckingStatus,
  /** The checker's verdict in words, and what it rests on. */
  rating: stated.optional(),
  checkedAgainst: webLinks.optional(),
});
export type ClaimFields = z.infer<typeof ClaimFields>;

export const PositionFields = z.strictObject({
  kind: z.literal('position'),
  statement: stated,
  holders: voices,
  onBehalfOf: voices.optional(),
  /** The name of the Issue. */
  issue: z.string().max(500).nullable(),
  stance: Stance.nullable(),
  condition: stated,
  basis: Basis.nullable().optional(),
  strength: Strength.nullable().optional(),
  cue: parts.optional(),
  content: parts.optional(),
  /** The earlier position, an annotation, that this one takes the place of. */
  supersedes: Id.nullable().optional(),
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
  /** The amount as the source words it, where it is but a part of the passage. */
  verbatim: stated.optional(),
  unit: z.string().max(100).nullable(),
  /** The unit's code in UCUM, where it has one and a person or a clear word chose it. */
  unitCode: z.string().max(60).nullable().optional(),
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  measures: stated,
  course: Course.nullable().optional(),
  speakers: voices,
});
/** The other sense of the word: a public figure. */
export const PersonFields = z.strictObject({
  kind: z.literal('figure'),
  variant: z.literal('person'),
  name: z.string().max(300).nullable(),
  office: z.string().max(300).nullable(),
  nativeName: z.string().max(300).nullable(),
  actor: Id.nullable().optional(),
  organisation: z.string().max(300).nullable().optional(),
  /** How long the office was held. */
  term: DateSpan.nullable().optional(),
  aliases: z.array(z.string().min(1).max(300)).max(200).optional(),
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
  attachments: webLinks.optional(),
  /** Values of the codebook's own fields. */
  own: OwnValues.optional(),
  /** The rules of the suggestions a person accepted to make it. */
  suggestedBy: z.array(z.string().min(1).max(80)).max(50).optional(),
  /** Set when two coders' passes were brought together and this one was not taken: it is shown in their comparison only. */
  setAside: z.literal(true).optional(),
  /**
   * Set on one that was taken then (kept), or that was put together out of theirs (made) and so belongs to no pass. `of`: the others this was
   * decided with. `at`: when it was first decided; what its coder had coded is how it stood before that.
   */
  adjudicated: z.strictObject({ is: z.enum(['kept', 'made']), of: z.array(Id).max(2), at: Instant }).optional(),
});
export type Annotation = z.infer<typeof Annotation>;
