import { numbered } from '../text/counted';
import { cleanMetadata } from './clean-metadata';
import { decode, peek } from './decode';
import { docx } from './docx/docx';
import { epub } from './epub/epub';
import { type Format, isBinary, type TextFormat } from './format';
import { html } from './html/html';
import { pastedHtml } from './html/pasted-html';
import { type Imported, type ImportOutcome, isUnreadable, nothingFound, type Reading, toFailure, type Unreadable } from './imported';
import { BLOCK_LIMIT, TEXT_LIMIT } from './limits';
import { eml } from './mail/eml';
import { mbox } from './mail/mbox';
import { mhtml } from './mail/mhtml';
import { markdown } from './markdown/markdown';
import { odt } from './odt/odt';
import { pdf } from './pdf/pdf';
import { withNewsArticles } from './news/news-downloads';
import { rtf } from './rtf/rtf';
import { pasted } from './text/pasted';
import { hasInk, sanitize } from './sanitize';
import { plainText } from './text/plain-text';
import { warc } from './web-archive/warc';
import { wacz } from './web-archive/wacz';
import { zip } from './zip/zip';

/** Every kind of file Dateline reads, in the order they are tried; what is none of them is read as plain text. */
export const formats: readonly Format[] = [
  epub,
  docx,
  odt,
  wacz,
  zip((file) => importSource(file)),
  pdf,
  rtf,
  warc,
  mhtml,
  mbox,
  eml,
  html,
  markdown,
  plainText,
  pasted,
  pastedHtml,
];

/** The extensions of the files Dateline reads, for dialogs. */
export const extensions: readonly string[] = formats.flatMap((format) => format.extensions);

export interface SourceFile {
  /** The file's own name, without any folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The id of a format, to read it as that and no other ('pasted'). */
  readonly format?: string;
}

/**
 * Reads a file of any kind listed above. It never throws: what cannot be read is a failure whose message names the
 * file and the reason. Its code is that of the reader's Unreadable, or reader-failed where a reader threw.
 */
export async function importSource(file: SourceFile): Promise<ImportOutcome> {
  try {
    const result = await read(file);
    return isUnreadable(result) ? { ok: false, error: toFailure(file.name, result) } : { ok: true, value: result };
  } catch (error) {
    const reason = `its reader failed (${error instanceof Error ? error.message : String(error)})`;
    return { ok: false, error: toFailure(file.name, { code: 'reader-failed', reason }) };
  }
}

async function read(file: SourceFile): Promise<Imported | Unreadable> {
  if (file.bytes.length === 0) return { code: 'empty', reason: 'it is empty' };
  const start = peek(file.bytes);
  const format = formatOf(file, start);
  if (!isBinary(format)) return readText(file, format, start);
  const reading = await format.readBytes(file.bytes, file.name);
  return isUnreadable(reading) ? reading : (excess(reading) ?? imported(format, reading, null, []));
}

function readText(file: SourceFile, format: TextFormat, start: string): Imported | Unreadable {
  const decoded = decode(file.bytes, file.name, format.declaredEncoding?.(start) ?? null);
  if (isUnreadable(decoded)) return decoded;
  if (decoded.text.length > format.limit) return { code: 'too-large', reason: `it has more than ${millions(format.limit)} characters` };
  const { text, warnings } = sanitize(decoded.text);
  if (file.format !== undefined && !hasInk(text)) return { code: 'blank', reason: 'it has no words in it' };
  const reading = hasInk(text) ? format.read(text, decoded.text) : wordless;
  return isUnreadable(reading)
    ? reading
    : (excess(reading) ?? imported(format, reading, decoded.encoding, [...decoded.warnings, ...warnings]));
}

function formatOf({ name, bytes, format: id }: SourceFile, start: string): Format {
  if (id === undefined) return formats.find((format) => detects(format, bytes, start, name)) ?? plainText;
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`No format is called ${id}`);
  return format;
}

const detects = (format: Format, bytes: Uint8Array, start: string, name: string): boolean =>
  isBinary(format) ? format.detectsBytes(bytes, name) : format.detects(start, name);

const millions = (number: number): string => `${numbered(number / 1_000_000)} million`;

function excess({ text }: Reading): Unreadable | null {
  if (text.text.length > TEXT_LIMIT) return { code: 'too-large', reason: `its text has more than ${millions(TEXT_LIMIT)} characters` };
  return text.blocks.length > BLOCK_LIMIT ? { code: 'too-large', reason: 'it has more than 200,000 paragraphs' } : null;
}

/** What a sound file without a word in it is read as: it is brought in all the same. */
const wordless: Reading = {
  text: { text: '', blocks: [], inlines: [] },
  metadata: nothingFound,
  warnings: [],
  unread: 'it has no words in it',
};

const orUnread = (reading: Reading): Reading =>
  reading.unread !== undefined || hasInk(reading.text.text)
    ? reading
    : { ...wordless, metadata: reading.metadata, warnings: reading.warnings, unread: 'it has no text that a reader would see' };

function imported({ id, version, mediaType }: Format, given: Reading, encoding: string | null, warnings: readonly string[]): Imported {
  const reading = withNewsArticles(orUnread(given));
  return {
    text: reading.text,
    metadata: cleanMetadata(reading.metadata),
    warnings: clipped([...warnings, ...reading.warnings]),
    format: id,
    version,
    encoding,
    mediaType,
    ...(reading.unread === undefined ? {} : { unread: reading.unread }),
    ...(reading.captured ? { captured: reading.captured } : {}),
    ...(reading.parts ? { parts: reading.parts.map(cleaned) } : {}),
  };
}

const cleaned = (part: Reading): Reading => ({ ...part, metadata: cleanMetadata(part.metadata), warnings: clipped(part.warnings) });
/** Each said once: mark-up is looked at before its entities are decoded, and its words afterwards. */
const clipped = (warnings: readonly string[]): string[] => [...new Set(warnings.map((warning) => warning.slice(0, 500)))].slice(0, 100);
