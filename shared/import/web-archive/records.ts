import type { WARCRecord } from 'warcio';

const CHUNK = 64 * 1024;
/** The most a page's own bytes may be, and all records together. */
const PAGE_LIMIT = 30_000_000;
const TOTAL_LIMIT = 8_000_000_000;

/** A response of the archive that is a page, or plain text. */
export interface Capture {
  readonly address: string | null;
  /** WARC-Date, as it stands there: ISO 8601, UTC. */
  readonly date: string | null;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly body: Uint8Array;
}

/** What `captures` gives beside pages: what was passed over and why, or that the rest cannot be read. */
export type Passed = 'failed' | 'too large' | 'unknown packing' | 'damaged' | 'not an archive';

/**
 * The pages of a web archive (WARC 1.0 and 1.1, each record packed with gzip or not), by warcio: responses with status 200 and
 * resources, of HTML and plain text. No record is held in memory but the page being read.
 */
export async function* captures(bytes: Uint8Array): AsyncGenerator<Capture | Passed> {
  const { WARCParser } = await import('warcio');
  let total = 0;
  let first = true;
  try {
    for await (const record of WARCParser.iterRecords(chunks(bytes))) {
      if (!record.warcHeaders.statusline.startsWith('WARC/1.')) {
        yield first ? 'not an archive' : 'damaged';
        return;
      }
      first = false;
      const length = record.warcContentLength;
      total += length;
      if (!(length >= 0) || total > TOTAL_LIMIT) {
        yield 'damaged';
        return;
      }
      const found = await captureOf(record);
      if (found !== null) yield found;
    }
    if (first) yield 'not an archive';
  } catch {
    yield 'damaged';
  }
}

/** In pieces: warcio copies what is left of a piece for each record in it. */
function* chunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

async function captureOf(record: WARCRecord): Promise<Capture | Passed | null> {
  const http = record.httpHeaders;
  const isResponse = record.warcType === 'response' && http !== null;
  if (!isResponse && record.warcType !== 'resource') return null;
  const header = (name: string): string => (isResponse ? http.headers.get(name) : null) ?? '';
  const type = isResponse ? header('content-type') : (record.warcContentType ?? '');
  const mediaType = type.split(';')[0]!.trim().toLowerCase();
  if (!['text/html', 'application/xhtml+xml', 'text/plain'].includes(mediaType)) return null;
  if (isResponse && http.statusCode !== 200) return 'failed';
  if (!/^(?:|identity|gzip|x-gzip|deflate)$/i.test(header('content-encoding').trim())) return 'unknown packing';
  const body = await bodyOf(record);
  if (body === null) return 'too large';
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type.slice(0, 500))?.[1] ?? null;
  return { address: record.warcTargetURI ?? null, date: record.warcDate ?? null, mediaType, charset, body };
}

async function bodyOf(record: WARCRecord): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of record.contentReader) {
    size += piece.length;
    if (size > PAGE_LIMIT) return null;
    pieces.push(piece);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}
