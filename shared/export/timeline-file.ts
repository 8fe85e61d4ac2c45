import { z } from 'zod';
import { Annotation, ClaimFields, Clock, FigureFields, PersonFields, PositionFields } from '../model/annotation';
import { OwnFieldType, OwnValue, type OwnField, type OwnValues } from '../model/codebook';
import { Coder } from '../model/coder';
import { Link } from '../model/link';
import { Id, Instant } from '../model/record';
import { MetadataField, Source, Version } from '../model/source';
import { DatedEvent, Timeline } from '../model/timeline';
import { isOfType } from '../annotations/own-field';
import { privateFields, type PrivateField } from './private';
import type { Exportable } from './project';

const { note, tags } = Source.shape;

/** Fields that had a value and were kept private: they are absent here, which is not the same as "none stated". */
const withheld = z.array(z.enum(privateFields)).max(privateFields.length);
const remarks = { note: note.optional(), tags: tags.optional(), withheld };

/** A value of one of the codebook's own fields. That of an actor is the actor's name, with the id beside it. */
const OwnEntry = z.strictObject({ field: Id, name: z.string(), type: OwnFieldType, value: OwnValue, actor: Id.optional() });
type OwnEntry = z.infer<typeof OwnEntry>;
const own = z.array(OwnEntry).optional();

const EventEntry = z.strictObject({
  ...DatedEvent.omit({ timeline: true, alsoOn: true, note: true, tags: true, public: true }).shape,
  ...remarks,
});

/** The kinds' fields as in the library; speakers and holders are absent where they were withheld. */
const Fields = z.union([
  ClaimFields.partial({ speakers: true }),
  PositionFields.partial({ holders: true, onBehalfOf: true }),
  FigureFields.partial({ speakers: true }),
  PersonFields,
]);
/** How coders came to agree is the library's own affair, and rests on records that are not in the file. */
const AnnotationEntry = z.strictObject({
  ...Annotation.omit({ note: true, tags: true, public: true, setAside: true, adjudicated: true }).shape,
  fields: Fields,
  own,
  ...remarks,
});

const SourceEntry = z.strictObject({
  ...Source.omit({ status: true, collections: true, version: true, note: true, tags: true, public: true }).shape,
  own,
  ...remarks,
});

/**
 * A timeline as a file, version 1. A reader needs nothing else: every event with its date, every passage it rests on with its
 * selectors, the sources those passages stand in, and the SHA-256 of the originals they were read from. What each part means
 * stands beside it, and so comes to timeline.schema.json, which is made from this.
 */
export const TimelineFile = z
  .strictObject({
    format: z.literal('dateline-timeline'),
    version: z.literal(1),
    app: z.string().max(200).describe('The program that wrote the file, and its version.'),
    madeAt: Instant.describe('When it was written: ISO 8601, UTC.'),
    timeline: Timeline.omit({ creator: true }),
    events: z
      .array(EventEntry)
      .describe(
        'In the order of their dates, undated ones last. "evidence" lists ids of annotations, "links" name events of this file, "datings" what others give as the date, "media" pictures by the SHA-256 of their bytes, which are not in the file. "time" is what clocks showed there.',
      ),
    annotations: z
      .array(AnnotationEntry)
      .describe(
        'Passages. Offsets are UTF-16 code units into the text read from the version named. "unresolved" keeps the words of dates that wait for the publication date of the source.',
      ),
    sources: z.array(SourceEntry).describe('"foundIn" says where in the file each value stood; a value a person typed has no entry.'),
    versions: z
      .array(Version)
      .describe('Captures of sources. "original.sha256" and "text" are SHA-256 of the original bytes and of the text read from them.'),
    links: z
      .array(Link.omit({ note: true }))
      .optional()
      .describe('What one annotation says of another: "from" supports, contradicts, updates or repeats "to". Absent where there are none.'),
    coders: z.array(Coder.pick({ id: true, name: true })).describe('Whom "creator" and "resolvedBy" name.'),
    leftOut: z.array(z.string().max(500)).describe('What this file does not carry, in plain words.'),
  })
  .meta({
    title: 'Dateline timeline, version 1',
    description:
      'Dates have "edtf" (ISO 8601-2), "earliest" and "latest" in milliseconds since 1970-01-01 on the proleptic Gregorian calendar with no time zone (null where that end is open or unknown), "words" (what they were read from) and "reading" (how). Null, an empty text and an empty list mean that nothing was stated; "withheld" names fields that had a value and were kept private.',
  });
export type TimelineFile = z.infer<typeof TimelineFile>;

/** The file's content, its keys in the order of the schema whatever order the records had them in. `losses` becomes `leftOut`. */
export function toTimelineFile(content: Exportable, losses: readonly string[]): TimelineFile {
  return TimelineFile.parse({
    format: 'dateline-timeline',
    version: 1,
    app: content.app,
    madeAt: content.madeAt,
    timeline: without(content.timeline, ['creator']),
    events: content.events.map(({ timeline: _timeline, public: _public, ...event }) => withoutWithheld(event)),
    annotations: content.annotations.map(
      ({ public: _public, setAside: _aside, adjudicated: _adjudicated, fields, unresolved, own: values, ...annotation }) => ({
        ...withoutWithheld(annotation),
        ...ownEntries(values, content),
        ...(unresolved && { unresolved: inFixedOrder(unresolved, Clock.options) }),
        fields: without(fields, annotation.withheld),
      }),
    ),
    sources: content.sources.map(
      ({ status: _status, collections: _collections, version: _version, public: _public, own: values, ...source }) => ({
        ...withoutWithheld(source),
        ...ownEntries(values, content),
        foundIn: inFixedOrder(source.foundIn, MetadataField.options),
      }),
    ),
    versions: content.versions,
    ...(content.links.length > 0 && { links: content.links.map((link) => without(link, ['note'])) }),
    coders: content.coders.map(({ id, name }) => ({ id, name })),
    leftOut: losses,
  });
}

/** The values that leave, each with its field's name and type, in the codebook's order; nothing where there are none. */
function ownEntries(values: OwnValues | undefined, { ownFields, actorNames }: Exportable): { own?: OwnEntry[] } {
  const entries = ownFields.flatMap((field) => {
    const value = values?.[field.id];
    return value === undefined ? [] : [ownEntry(field, value, actorNames)];
  });
  return entries.length === 0 ? {} : { own: entries };
}

function ownEntry(field: OwnField, value: OwnValue, actorNames: ReadonlyMap<string, string>): OwnEntry {
  const { id, name, type } = field;
  if (type !== 'actor' || typeof value !== 'string' || !isOfType(field, value)) return { field: id, name, type, value };
  return { field: id, name, type, value: actorNames.get(value) ?? value, actor: value };
}

const withoutWithheld = (record: { readonly withheld: readonly PrivateField[] }): object => without(record, record.withheld);

function without(record: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** A record's keys are free, so the schema gives them no order. */
function inFixedOrder<K extends string>(words: Partial<Record<K, string>>, keys: readonly K[]): Partial<Record<K, string>> {
  return Object.fromEntries(keys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]]))) as Partial<Record<K, string>>;
}
