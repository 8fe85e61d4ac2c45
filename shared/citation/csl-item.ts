import { z } from 'zod';

/** CSL-JSON 1.0.2, the parts that a source's metadata knows; everything else an item carries is let through and not read. */
const words = z.union([z.string(), z.number()]).transform(String);
/** Parts of a date may be null in the wild: nothing stated. */
const datePart = z.union([z.string(), z.number(), z.null()]).transform((part) => String(part ?? ''));

export const CslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
});
export type CslName = z.infer<typeof CslName>;

export const CslDate = z.looseObject({
  'date-parts': z.array(z.array(datePart)).max(2).optional(),
  season: words.optional(),
  circa: z.union([z.boolean(), words]).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
  /** Beside the standard: what Zotero and citation-js write. */
  edtf: z.string().optional(),
});
export type CslDate = z.infer<typeof CslDate>;

/** A name as some programs write it: "Roe, Jane". */
const written = z.string().transform((name): CslName => {
  const [family, given] = name.split(/,\s*/, 2);
  return given ? { family: family!, given } : { literal: name };
});
const anyName = z.union([CslName, written]);
const names = z.union([z.array(anyName).max(500), anyName.transform((name) => [name])]).optional();

export const CslItem = z.looseObject({
  id: words.optional(),
  type: z.string().optional(),
  title: z.string().optional(),
  author: names,
  reporter: names,
  interviewee: names,
  editor: names,
  issued: CslDate.optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  'event-place': z.string().optional(),
  language: z.string().optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional(),
  volume: words.optional(),
  issue: words.optional(),
  page: words.optional(),
  edition: words.optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
  'call-number': z.string().optional(),
  keyword: z.string().optional(),
  abstract: z.string().optional(),
  note: z.string().optional(),
});
export type CslItem = z.infer<typeof CslItem>;
