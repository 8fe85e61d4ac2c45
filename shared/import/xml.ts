import { DOMParser } from 'linkedom/worker';
import type { DomElement } from './html/dom';
import type { Unreadable } from './imported';

/** How deep elements may be nested: documents reach a hundred, and readers that recurse must not run out of stack. */
const DEPTH_LIMIT = 1_000;

const damaged = (why: string): Unreadable => ({ code: 'xml-damaged', reason: `a part of it is damaged: ${why}` });
const notText = damaged('it is no text in the encoding it declares');
const notWellFormed = damaged('it is not well-formed XML');
const entities: Unreadable = { code: 'entities', reason: 'it declares entities of its own, which can be used to do harm' };
const tooDeep: Unreadable = { code: 'too-deep', reason: 'its elements are nested too deeply' };

/**
 * The root of an XML part of an archive, checked by `vetXml`. Names keep their prefixes, as written; entities other than
 * XML's own five stay as they stand. Nothing is fetched.
 */
export function readXml(bytes: Uint8Array): DomElement | Unreadable {
  const text = xmlText(bytes);
  if (typeof text !== 'string') return text;
  const wrong = vetXml(text);
  if (wrong) return wrong;
  return (new DOMParser().parseFromString(text, 'text/xml').documentElement as unknown as DomElement | null) ?? notWellFormed;
}

/** The words of an XML part: by its byte-order mark, else by the encoding it declares, else UTF-8; strictly. */
export function xmlText(bytes: Uint8Array): string | Unreadable {
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, 300)))?.[1];
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : (declared ?? 'utf-8');
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? notText : text;
  } catch {
    return notText;
  }
}

/** A start tag, from its "<": its name, its attributes, perhaps the slash that makes it an empty element. */
const startTag = /<([^\s<>/!?'"=]+)(?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*(\/?)>/y;
const endTag = /<\/([^\s<>/!?'"=]+)\s*>/y;

/**
 * Why XML is not read, or null: it declares a document type of its own making or entities (R21), is nested too deeply, or its
 * tags do not match. Time in proportion to its length.
 */
export function vetXml(text: string): Unreadable | null {
  const open: string[] = [];
  let roots = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const skipped = endOfOther(text, at);
    if (skipped === 'entities') return entities;
    const tag = skipped === null ? tagAt(text, at) : null;
    const end = skipped ?? tag?.end ?? -1;
    if (end === -1) return notWellFormed;
    if (tag?.kind === 'start') {
      if (open.length === 0) roots += 1;
      if (open.push(tag.name) > DEPTH_LIMIT) return tooDeep;
    }
    if (tag?.kind === 'empty' && open.length === 0) roots += 1;
    if (tag?.kind === 'end' && open.pop() !== tag.name) return notWellFormed;
    at = end;
  }
  return open.length === 0 && roots === 1 ? null : notWellFormed;
}

interface Tag {
  readonly kind: 'start' | 'empty' | 'end';
  readonly name: string;
  readonly end: number;
}

function tagAt(text: string, at: number): Tag | null {
  const pattern = text[at + 1] === '/' ? endTag : startTag;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const kind = pattern === endTag ? 'end' : match[2] ? 'empty' : 'start';
  return { kind, name: match[1]!, end: pattern.lastIndex };
}

/** Where a comment, CDATA section, instruction or document type ends; null where a tag begins; -1 where it does not end. */
function endOfOther(text: string, at: number): number | 'entities' | null {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at + 9);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (!text.startsWith('<!', at)) return null;
  const end = after(text, '>', at);
  return end !== -1 && /\[|<!ENTITY/i.test(text.slice(at, end)) ? 'entities' : end;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}
