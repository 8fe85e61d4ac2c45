import type { DateSpan } from '../../dates/date-span';
import { linkAddress } from '../address';
import { type BinaryFormat, extensionOf } from '../format';
import { readPageBytes } from '../html/page-bytes';
import { isUnreadable, type Metadata, type Reading, type Unreadable } from '../imported';
import { firstOf } from '../labels';
import { readPublished } from '../published';
import { bareValue, parameterOf, readHeaders } from './headers';
import { type Part, partsOf, typeOf } from './multipart';
import { decodeTransfer } from './transfer';

const extensions = ['mhtml', 'mht'];

/** A page saved with everything in it (RFC 2557): its main page is read, its pictures and frames are not opened. */
export const mhtml: BinaryFormat = {
  id: 'mhtml',
  label: 'Saved web page (MHTML)',
  extensions,
  mediaType: 'multipart/related',
  version: 1,
  detectsBytes: isSavedPage,
  readBytes: async (bytes) => readSavedPage(bytes),
};

/** What programs that save pages write into the headers, and mail does not. */
function isSavedPage(bytes: Uint8Array, name: string): boolean {
  const headers = readHeaders(bytes.subarray(0, 16_384));
  if (!headers) return false;
  const { fields } = headers;
  const type = bareValue(fields.get('content-type'));
  if (type !== 'multipart/related' && type !== 'text/html') return false;
  return (
    fields.has('snapshot-content-location') || /^"?<?saved by /i.test(fields.get('from') ?? '') || extensions.includes(extensionOf(name))
  );
}

function readSavedPage(bytes: Uint8Array): Reading | Unreadable {
  const headers = readHeaders(bytes);
  const root = headers && rootOf(bytes, { ...headers, end: bytes.length });
  if (!headers || !root) return { code: 'damaged', reason: 'it is a saved page, but there is no page in it' };
  const body = decodeTransfer(bytes.subarray(root.body, root.end), bareValue(root.fields.get('content-transfer-encoding')));
  const reading = readPageBytes(body, parameterOf(root.fields.get('content-type') ?? '', 'charset'));
  if (isUnreadable(reading)) return reading;
  const captured = savedOn(headers.fields.get('date'));
  return {
    ...reading,
    metadata: firstOf({ url: addressOf(headers.fields, root) }, reading.metadata),
    ...(captured ? { captured } : {}),
  };
}

/** The part that the `start` parameter names (RFC 2387), else the first that is a page. */
function rootOf(bytes: Uint8Array, whole: Part): Part | null {
  const type = whole.fields.get('content-type') ?? '';
  const boundary = parameterOf(type, 'boundary');
  if (bareValue(type) === 'text/html') return whole;
  if (boundary === null || boundary === '') return null;
  const pages = partsOf(bytes, whole.body, boundary).flatMap((part) => pageIn(bytes, part) ?? []);
  const start = parameterOf(type, 'start');
  return pages.find(({ fields }) => start !== null && fields.get('content-id') === start) ?? pages[0] ?? null;
}

const isPage = (part: Part): boolean => ['text/html', 'application/xhtml+xml'].includes(typeOf(part));

/** A page, or the page in a `multipart/alternative` or `/related` one level down, as some programs write them. */
function pageIn(bytes: Uint8Array, part: Part): Part | null {
  if (isPage(part)) return part;
  const boundary = typeOf(part).startsWith('multipart/') ? parameterOf(part.fields.get('content-type')!, 'boundary') : null;
  return boundary ? (partsOf(bytes.subarray(0, part.end), part.body, boundary).find(isPage) ?? null) : null;
}

function addressOf(fields: ReadonlyMap<string, string>, root: Part): Metadata['url'] {
  const address = linkAddress(fields.get('snapshot-content-location')) ?? linkAddress(root.fields.get('content-location'));
  return address === null ? null : { value: address, from: 'the address kept with the saved page' };
}

const savedOn = (date: string | undefined): DateSpan | null => (date === undefined ? null : readPublished(date));
