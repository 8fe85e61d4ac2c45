import type { Address, Attachment, Email } from 'postal-mime';
import { counted } from '../../text/counted';
import type { SourceText } from '../../text/source-text';
import { readRichText } from '../html/rich-text';
import { isUnreadable, type Metadata, nothingFound, type Reading, type Unreadable } from '../imported';
import { joinTexts } from '../join-texts';
import { TEXT_LIMIT } from '../limits';
import { heading } from '../parts/joined';
import { readPublished } from '../published';
import { hasInk, sanitize } from '../sanitize';
import { toParagraphs } from '../text/lines';
import { TextBuilder } from '../text-builder';

const HEADER_LIMIT = 256 * 1024;
const PART_LIMIT = 50_000;
const FROM = "the message's headers";

/**
 * Reads one message (RFC 5322, MIME) by postal-mime: its subject as a heading and its words, from the plain part where there
 * is one, else from the HTML. Attachments are named, never opened. Every failure is an Unreadable.
 */
export async function readMessage(bytes: Uint8Array): Promise<Reading | Unreadable> {
  if (isCostly(bytes)) return { code: 'too-deep', reason: 'its parts are divided in a way that would take too long to read' };
  const { default: PostalMime } = await import('postal-mime');
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { maxNestingDepth: 64, maxHeadersSize: HEADER_LIMIT, maxRfc822NestingDepth: 5 });
  } catch {
    return { code: 'damaged', reason: 'it is a mail message whose parts cannot be told apart' };
  }
  const body = bodyOf(email);
  if (isUnreadable(body)) return body;
  const metadata = metadataOf(email);
  const warnings = [...body.warnings, ...attached(email.attachments)];
  const text = withSubject(metadata.title?.value ?? null, body.text);
  return hasInk(body.text.text)
    ? { text, metadata, warnings }
    : { text: empty, metadata, warnings, unread: 'the message has no words in it' };
}

const empty: SourceText = { text: '', blocks: [], inlines: [] };

/** postal-mime compares each line that begins like a boundary with every boundary there is, and takes its time for each part. */
function isCostly(bytes: Uint8Array): boolean {
  let lines = 0;
  let boundaries = 0;
  for (let at = bytes.indexOf(0x2d); at !== -1; at = bytes.indexOf(0x2d, at + 2))
    if (bytes[at + 1] === 0x2d && (at === 0 || bytes[at - 1] === 0x0a)) lines += 1;
  for (let at = bytes.indexOf(0x3d); at !== -1; at = bytes.indexOf(0x3d, at + 1)) if ((bytes[at - 1]! | 0x20) === 0x79) boundaries += 1;
  return boundaries > 0 && (lines > PART_LIMIT || lines * boundaries > 50_000_000);
}

function bodyOf({ text, html }: Email): { text: SourceText; warnings: readonly string[] } | Unreadable {
  if (text !== undefined && hasInk(text)) return text.length > TEXT_LIMIT ? tooLong : plain(text);
  return html === undefined ? { text: empty, warnings: [] } : readRichText(html);
}

const tooLong: Unreadable = { code: 'too-large', reason: 'its text has more than 20 million characters' };

/** Paragraphs; those of which every line begins with ">" are quotations. */
function plain(raw: string): { text: SourceText; warnings: readonly string[] } {
  const { text, warnings } = sanitize(raw);
  let isQuoted = false;
  const builder = new TextBuilder(() => ({ type: isQuoted ? 'quotation' : 'paragraph' }));
  for (const paragraph of toParagraphs(text)) {
    isQuoted = paragraph.split('\n').every((line) => line.startsWith('>'));
    builder.exact(paragraph);
    builder.endBlock();
  }
  return { text: builder.done(), warnings };
}

function withSubject(subject: string | null, body: SourceText): SourceText {
  const words = sanitize(subject ?? '')
    .text.replace(/\s+/g, ' ')
    .trim();
  return words === '' ? body : joinTexts([heading(words), body]);
}

function metadataOf({ subject, from, sender, to, cc, messageId, headers }: Email): Metadata {
  const header = (name: string): string | undefined => headers.find(({ key }) => key === name)?.value;
  const authors = peopleIn([from ?? sender ?? []].flat());
  const description = [said('To', to), said('Cc', cc)].filter((words) => words !== '').join('; ');
  const published = readPublished(header('date') ?? '');
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.exec(header('content-language') ?? '')?.[0];
  return {
    ...nothingFound,
    title: subject ? { value: subject, from: "the message's subject" } : null,
    authors: authors.length > 0 ? { value: authors, from: "the message's sender" } : null,
    published: published && { value: published, from: "the message's date" },
    language: language ? { value: language, from: FROM } : null,
    details: {
      value: { ...(description ? { description } : {}), ...(messageId ? { identifier: messageId } : {}) },
      from: FROM,
    },
  };
}

const said = (label: string, people: readonly Address[] | undefined): string => {
  const names = peopleIn(people ?? []);
  const more = names.length > 50 ? ` and ${names.length - 50} more` : '';
  return names.length === 0 ? '' : `${label}: ${names.slice(0, 50).join(', ')}${more}`;
};

/** Names, or addresses where there is no name. */
const peopleIn = (addresses: readonly Address[]): string[] =>
  addresses.flatMap((each) => (each.group ? each.group.map(nameOf) : nameOf(each))).filter((name) => name !== '');

const nameOf = ({ name, address }: { readonly name: string; readonly address?: string | undefined }): string =>
  name.trim() || (address ?? '');

function attached(attachments: readonly Attachment[]): string[] {
  if (attachments.length === 0) return [];
  const names = attachments.slice(0, 20).map(({ filename, mimeType }) => sanitize(filename ?? mimeType).text.slice(0, 60));
  const list = `${names.join(', ')}${attachments.length > 20 ? ' …' : ''}`.slice(0, 380);
  return [`${counted(attachments.length, 'attachment was', 'attachments were')} not opened: ${list}.`];
}
