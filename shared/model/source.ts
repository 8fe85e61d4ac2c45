import { z } from 'zod';
import { DateSpan } from '../dates/date-span';
import { OwnValues } from './codebook';
import { Id, recordShape, remarksShape, Sha256 } from './record';

export const CodingStatus = z.enum(['to do', 'in progress', 'done', 'nothing found']);
export type CodingStatus = z.infer<typeof CodingStatus>;

/** The metadata fields an importer may find, and where it found each: "the page's JSON-LD", "the dateline in the text". */
export const MetadataField = z.enum(['title', 'publisher', 'authors', 'published', 'language', 'url', 'details']);
export type MetadataField = z.infer<typeof MetadataField>;

/** The fields of Dublin Core and of a library card beyond those that every source shows. A new one is one word here and its label. */
export const Detail = z.enum([
  'type',
  'container',
  'volume',
  'issue',
  'pages',
  'edition',
  'place',
  'rights',
  'identifier',
  'callNumber',
  'archive',
  'box',
  'folder',
  'subject',
  'description',
]);
export type Detail = z.infer<typeof Detail>;
export const Details = z.partialRecord(Detail, z.string().min(1).max(5_000));
export type Details = z.infer<typeof Details>;

/** A field of the person's own naming. */
export const FreeField = z.strictObject({ name: z.string().min(1).max(100), value: z.string().max(5_000) });
export type FreeField = z.infer<typeof FreeField>;

/** One article, report or letter. A field nobody stated is null (or empty): *not found*, never a default. */
export const Source = z.strictObject({
  ...recordShape,
  ...remarksShape,
  title: z.string().max(2_000).nullable(),
  publisher: z.string().max(500).nullable(),
  authors: z.array(z.string().min(1).max(500)).max(100),
  published: DateSpan.nullable(),
  language: z.string().max(40).nullable(),
  url: z.string().max(4_000).nullable(),
  status: CodingStatus,
  collections: z.array(Id).max(500),
  /** The Version that is read. */
  version: Id,
  /** Where each value came from, in plain words; a value a person typed has no entry. */
  foundIn: z.partialRecord(MetadataField, z.string().max(300)),
  details: Details.optional(),
  freeFields: z.array(FreeField).max(100).optional(),
  /** Values of the codebook's own fields. */
  own: OwnValues.optional(),
  /** True for the sample that ships with the app. */
  sample: z.boolean().optional(),
});
export type Source = z.infer<typeof Source>;

/** One capture of a source: the original bytes and the SourceText read from them, both objects named by SHA-256. */
export const Version = z.strictObject({
  ...recordShape,
  source: Id,
  original: z.strictObject({
    sha256: Sha256,
    /** The file's own name, cleaned, without any folder. */
    name: z.string().min(1).max(255),
    size: z.int().min(0),
    mediaType: z.string().max(200),
  }),
  text: Sha256,
  /** Length of the text in UTF-16 code units, and in words by Intl.Segmenter. */
  characters: z.int().min(0),
  words: z.int().min(0),
  reader: z.strictObject({ format: z.string().max(40), version: z.int().min(1), encoding: z.string().max(40).nullable() }),
  captured: DateSpan.nullable(),
  /** Which of several articles in the original this is, counted from 1. */
  part: z.strictObject({ number: z.int().min(1), of: z.int().min(1) }).optional(),
  /** A text that a person typed or mended, from the Version named; the original stays as it is. */
  made: z.strictObject({ how: z.enum(['transcribed', 'corrected']), from: Id }).optional(),
  /** Why no text was read ("it has no text layer"), where there is none. */
  unread: z.string().max(500).optional(),
  warnings: z.array(z.string().max(500)).max(100),
});
export type Version = z.infer<typeof Version>;

/** The levels of archival description (ISAD(G)). */
export const ArchivalLevel = z.enum(['fonds', 'series', 'file', 'item']);
export type ArchivalLevel = z.infer<typeof ArchivalLevel>;

/** A folder of sources. One with a `query` is smart: it holds what the query finds, and nothing is put into it. */
export const Collection = z.strictObject({
  ...recordShape,
  name: z.string().min(1).max(300),
  parent: Id.nullable(),
  /** Its place among its siblings. */
  order: z.number(),
  level: ArchivalLevel.optional(),
  /** The manual order of its sources; those not named come after, by title. */
  sequence: z.array(Id).max(100_000).optional(),
  query: z.string().max(2_000).optional(),
  note: z.string().max(100_000).optional(),
});
export type Collection = z.infer<typeof Collection>;

/** Metadata to begin a source with: what a person would otherwise type again for each letter of the same box. */
export const Template = z.strictObject({
  ...recordShape,
  name: z.string().min(1).max(300),
  publisher: z.string().max(500).nullable(),
  language: z.string().max(40).nullable(),
  details: Details,
  freeFields: z.array(FreeField).max(100),
});
export type Template = z.infer<typeof Template>;
