import { z } from 'zod';
import { DateSpan } from '../dates/date-span';
import { Id, LONGEST_TEXT, MOST_LISTED, recordShape, remarksShape } from './record';

/** The colours a person may give to a tag, an actor or an issue; the theme says what each looks like in light and dark. */
export const Colour = z.enum(['red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet', 'pink', 'brown', 'grey']);
export type Colour = z.infer<typeof Colour>;

const name = z.string().min(1).max(300);
const guidelines = z.string().max(LONGEST_TEXT);

export const ActorType = z.enum(['person', 'organisation', 'state', 'group']);
export type ActorType = z.infer<typeof ActorType>;

/** An office an actor held: what it was called, at which organisation, and for how long; `term` null is not known. */
export const Office = z.strictObject({
  title: z.string().min(1).max(300),
  organisation: z.string().max(300).nullable(),
  term: DateSpan.nullable(),
});
export type Office = z.infer<typeof Office>;

/** A person, organisation, state or group. One that a source leaves unnamed belongs to that `source` and is never merged by the app. */
export const Actor = z.strictObject({
  ...recordShape,
  ...remarksShape,
  type: ActorType.nullable(),
  name,
  /** In its own script. */
  nativeName: z.string().max(300).nullable(),
  aliases: z.array(name).max(MOST_LISTED),
  offices: z.array(Office).max(MOST_LISTED),
  colour: Colour.nullable(),
  source: Id.nullable(),
});
export type Actor = z.infer<typeof Actor>;

/** The question a position is about. Positions name it by its `name`, which no two Issues share, whatever their letters' case. */
export const Issue = z.strictObject({
  ...recordShape,
  name: z.string().min(1).max(500),
  parent: Id.nullable(),
  /** Its place among its siblings. */
  order: z.number(),
  colour: Colour.nullable(),
  /** When to use it, in Markdown. */
  guidelines,
});
export type Issue = z.infer<typeof Issue>;

/** What is said of a tag beside its name, by which records carry it. A tag without a record has no colour and no guidelines. */
export const Tag = z.strictObject({ ...recordShape, name: z.string().min(1).max(200), colour: Colour.nullable(), guidelines });
export type Tag = z.infer<typeof Tag>;

/** The value of a field of the codebook's own: a text, a decimal string, an option, an Issue's name or an Actor's id are all strings. */
export const OwnValue = z.union([z.string().min(1).max(10_000), z.boolean(), DateSpan]);
export type OwnValue = z.infer<typeof OwnValue>;
/** Values by the id of their OwnField; a field nobody stated has no entry. */
export const OwnValues = z.record(Id, OwnValue);
export type OwnValues = z.infer<typeof OwnValues>;

export const OwnFieldType = z.enum(['text', 'number', 'choice', 'date', 'yes-no', 'actor', 'issue']);
export type OwnFieldType = z.infer<typeof OwnFieldType>;
export const OwnFieldOn = z.enum(['claim', 'position', 'figure', 'source']);
export type OwnFieldOn = z.infer<typeof OwnFieldOn>;

/** Options that a choice may offer. */
export const MOST_OPTIONS = 500;

/** A typed field that a codebook adds to a kind of annotation or to sources. Private until an annotation's or source's `public` names its id. */
export const OwnField = z.strictObject({
  ...recordShape,
  on: OwnFieldOn,
  name,
  type: OwnFieldType,
  /** Of a choice, in the order in which it offers them. */
  options: z.array(name).max(MOST_OPTIONS),
  order: z.number(),
  guidelines,
});
export type OwnField = z.infer<typeof OwnField>;

/** What the codebook says of coding as a whole, or of one kind. One record for each. */
export const Guideline = z.strictObject({ ...recordShape, about: z.enum(['codebook', 'claim', 'position', 'figure']), text: guidelines });
export type Guideline = z.infer<typeof Guideline>;
