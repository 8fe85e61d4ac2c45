import { decodeBytes } from '../decode';
import type { Unreadable } from '../imported';
import { type Flaw, scanXml } from './scan-xml';
import { type XmlElement, xmlTree } from './xml-tree';

const notText: Unreadable = { code: 'xml-damaged', reason: 'a part of it is damaged: it is no text in the encoding it declares' };
const flaws: Record<Flaw, Unreadable> = {
  'not well-formed': { code: 'xml-damaged', reason: 'a part of it is damaged: it is not well-formed XML' },
  entities: { code: 'entities', reason: 'it declares entities of its own, which can be used to do harm' },
  'too deep': { code: 'too-deep', reason: 'its elements are nested too deeply' },
};

/** The root of an XML part of an archive; unreadable where it is not whole or could do harm. */
export function readXml(bytes: Uint8Array): XmlElement | Unreadable {
  const text = xmlText(bytes);
  return typeof text === 'string' ? readXmlText(text) : text;
}

/** The same, of a part that is decoded. */
export function readXmlText(text: string): XmlElement | Unreadable {
  const root = xmlTree(text);
  return typeof root === 'string' ? flaws[root] : root;
}

/** Why XML is not read, or null. */
export function vetXml(text: string): Unreadable | null {
  const flaw = scanXml(text);
  return flaw && flaws[flaw];
}

/** The words of an XML part: by its byte-order mark, else by the encoding it declares, else UTF-8; strictly. */
export function xmlText(bytes: Uint8Array): string | Unreadable {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 300));
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : (declared ?? 'utf-8');
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const strictly = decoder.decode(bytes);
    const text = decoder.encoding === 'windows-1252' ? decodeBytes(bytes, decoder.encoding) : strictly;
    return text.includes('\0') ? notText : text;
  } catch {
    return notText;
  }
}
