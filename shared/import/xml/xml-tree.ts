import type { DomNode } from '../html/dom';
import { type Flaw, scanXml } from './scan-xml';

/** Words, or an element, of an XML document; walked as any page is (html/dom.ts). */
export type XmlNode = XmlElement | XmlWords;

class XmlWords implements DomNode {
  readonly nodeType = 3;
  readonly firstChild = null;
  nextSibling: XmlNode | null = null;

  constructor(
    readonly data: string,
    readonly parentNode: XmlElement,
  ) {}
}

/** An element, its name and its attributes' names with their prefixes, as written. */
export class XmlElement implements DomNode {
  readonly nodeType = 1;
  firstChild: XmlNode | null = null;
  nextSibling: XmlNode | null = null;
  private lastChild: XmlNode | null = null;
  private read: ReadonlyMap<string, string> | null = null;

  constructor(
    readonly localName: string,
    private readonly written: string,
    readonly parentNode: XmlElement | null,
  ) {}

  get childNodes(): XmlNode[] {
    const nodes: XmlNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  getAttribute(name: string): string | null {
    this.read ??= new Map(
      [...this.written.matchAll(attribute)].map(([, key, double, single]) => [key!, decoded(double ?? single ?? '')] as const),
    );
    return this.read.get(name) ?? null;
  }

  add(node: XmlNode): void {
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
  }

  addWords(words: string): void {
    this.add(new XmlWords(words, this));
  }
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** XML's own five entities and characters by their numbers; what else looks like one stays as it stands. */
const decoded = (words: string): string =>
  words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
  });

/** The root of an XML document, or what is wrong with it (`scanXml`). */
export function xmlTree(text: string): XmlElement | Flaw {
  let current: XmlElement | null = null;
  let root: XmlElement | null = null;
  const flaw = scanXml(text, (token) => {
    if (token.kind === 'words') current?.addWords(token.isExact ? token.words : decoded(token.words));
    else if (token.kind === 'end') current = current?.parentNode ?? null;
    else {
      const element = new XmlElement(token.name, token.attributes, current);
      current?.add(element);
      root ??= element;
      if (token.kind === 'start') current = element;
    }
  });
  return flaw ?? root ?? 'not well-formed';
}
