import { bareValue, parameterOf, readHeaders } from '../mail/headers';
import { PullReader } from './pull-reader';
import { chunks, dechunked, unpacked, unpacking } from './unpack';

/** The most a page's own bytes may be, and all records together; how long a line, and the headers of a record. */
const PAGE_LIMIT = 30_000_000;
const TOTAL_LIMIT = 8_000_000_000;
const LINE_LIMIT = 16_384;
const HEADER_LINES = 500;

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

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The pages of a web archive (ISO 28500, WARC 1.0 and 1.1; each record packed with gzip or not): responses with status 200 and
 * resources, of HTML and plain text. No record is held in memory but the page being read. warcio unpacks; its reader of records
 * never ends where an archive is cut off, so that is done here.
 */
export async function* captures(bytes: Uint8Array): AsyncGenerator<Capture | Passed> {
  const reader = new PullReader(isGzip(bytes) ? await unpacking(bytes, 'gzip') : chunks(bytes));
  let total = 0;
  for (let first = true; ; first = false) {
    const head = await recordHead(reader);
    if (head === 'end') {
      if (first) yield 'not an archive';
      return;
    }
    const length = head === null ? null : lengthOf(head);
    total += length ?? 0;
    const found = head === null || length === null || total > TOTAL_LIMIT ? 'damaged' : await captureIn(reader, head, length);
    if (found !== null) yield found === 'damaged' && head === null && first ? 'not an archive' : found;
    if (found === 'damaged') return;
  }
}

type Head = ReadonlyMap<string, string>;

/** The fields of the next record; null where there is no record, but something else. */
async function recordHead(reader: PullReader): Promise<Head | 'end' | null> {
  let line = await reader.line(LINE_LIMIT);
  while (line === '') line = await reader.line(LINE_LIMIT);
  if (line === null) return 'end';
  if (!/^WARC\/1\.\d$/.test(line.trim())) return null;
  const fields = new Map<string, string>();
  let last = '';
  for (let count = 0; count < HEADER_LINES; count += 1) {
    line = await reader.line(LINE_LIMIT);
    if (line === null || line === '') return fields;
    const field = /^([\w-]{1,100}):[ \t]*(.*)$/.exec(line);
    if (field) fields.set((last = field[1]!.toLowerCase()), field[2]!.trim());
    else if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last)!} ${line.trim()}`.slice(0, LINE_LIMIT));
  }
  return null;
}

const lengthOf = (head: Head): number | null =>
  /^\d{1,12}$/.test(head.get('content-length') ?? '') ? Number(head.get('content-length')) : null;

async function captureIn(reader: PullReader, head: Head, length: number): Promise<Capture | Passed | null> {
  const type = head.get('warc-type');
  const isWanted = type === 'response' || (type === 'resource' && isPage(head.get('content-type')));
  if (!isWanted || length > PAGE_LIMIT) {
    if (!(await reader.skip(length))) return 'damaged';
    return isWanted && type === 'resource' ? 'too large' : null;
  }
  const block = await reader.take(length);
  if (block === null) return 'damaged';
  const about = { address: unbracketed(head.get('warc-target-uri')), date: head.get('warc-date') ?? null };
  return type === 'resource' ? { ...about, ...typed(head.get('content-type')), body: block } : fromResponse(block, about);
}

/** WARC 1.0 wrote addresses in angle brackets. */
const unbracketed = (address: string | undefined): string | null => address?.replace(/^<(.*)>$/, '$1') ?? null;
const isPage = (type: string | undefined): boolean => ['text/html', 'application/xhtml+xml', 'text/plain'].includes(bareValue(type));
const typed = (type = ''): Pick<Capture, 'mediaType' | 'charset'> => ({
  mediaType: bareValue(type),
  charset: parameterOf(type, 'charset'),
});

async function fromResponse(block: Uint8Array, about: Pick<Capture, 'address' | 'date'>): Promise<Capture | Passed | null> {
  const lineEnd = block.subarray(0, LINE_LIMIT).indexOf(0x0a) + 1;
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(new TextDecoder('latin1').decode(block.subarray(0, 20)))?.[1];
  const head = status === undefined || lineEnd === 0 ? null : readHeaders(block, lineEnd);
  if (head === null || !isPage(head.fields.get('content-type'))) return null;
  if (status !== '200') return 'failed';
  const body = /\bchunked\b/i.test(head.fields.get('transfer-encoding') ?? '')
    ? dechunked(block.subarray(head.body))
    : block.subarray(head.body);
  const packing = bareValue(head.fields.get('content-encoding'));
  if (!['', 'identity', 'gzip', 'x-gzip', 'deflate'].includes(packing)) return 'unknown packing';
  const isPacked = packing !== '' && packing !== 'identity' && !/^\s*</.test(new TextDecoder('latin1').decode(body.subarray(0, 20)));
  const plain = isPacked ? await unpacked(body, packing === 'deflate' ? 'deflate' : 'gzip', PAGE_LIMIT) : body;
  return plain === null ? 'too large' : { ...about, ...typed(head.fields.get('content-type')), body: plain };
}
