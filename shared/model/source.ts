import { z } from 'zod';
import { DateSpan } from '../dates/date-span';
import { Id, recordShape, remarksShape, Sha256 } from './record';

export const CodingStatus = z.enum(['to do', 'in progress', 'done', 'nothing found']);
export type CodingStatus = z.infer<typeof CodingStatus>;

/** The metadata fields an importer may find, and where it found each: "the page's JSON-LD", "the dateline in the text". */
export const MetadataField = z.enum(['title', 'publisher', 'authors', 'published', 'language', 'url']);
export type MetadataField = z.infer<typeof MetadataField>;

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
  warnings: z.array(z.string().max(500)).max(100),
});
export type Version = z.infer<typeof Version>;

export const Collection = z.strictObject({
  ...recordShape,
  name: z.string().min(1).max(300),
  parent: Id.nullable(),
  order: z.number(),
});
export type Collection = z.infer<typeof Collection>;
