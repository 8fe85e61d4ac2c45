import { attribute, type DomElement, type DomNode, isElement, isText, nameOf, walk, wordsOf } from '../html/dom';
import { hasWord } from '../xml/elements';
import { entryAt, fragmentOf } from './paths';

/** Whether an element is marked as one of some things in EPUB's vocabulary. */
export const isA = (element: DomElement, types: readonly string[]): boolean => types.some((type) => hasWord(element, 'epub:type', type));
const isRole = (element: DomElement, roles: readonly string[]): boolean => roles.some((role) => hasWord(element, 'role', role));

/** Whether an element says that it is a note, in EPUB's vocabulary or ARIA's. */
export const isDeclaredNote = (element: DomElement): boolean =>
  isA(element, ['footnote', 'endnote', 'rearnote', 'note']) || isRole(element, ['doc-footnote', 'doc-endnote']);

/** What stands for a note: a number, a letter, a dagger; perhaps in brackets. */
const mark = /^[[(]?(\d{1,4}|[*†‡§¶]{1,4}|[a-z]|[ivxlc]{2,7})[\])]?\.?$/i;
const arrows = /^[\s\ufe0e\ufe0f\u2190-\u21ff\u23ce\u2934\u2b11^]+$/;
const mayBeNote: ReadonlySet<string> = new Set(['li', 'p', 'div', 'aside', 'dd']);

/** The notes of a book, over all its chapters: which are referred to, and by what mark. */
export class BookNotes {
  /** By the entry and id they are at. */
  private readonly marks = new Map<string, string>();
  private references = new Set<DomElement>();

  /** Looks for references to notes in a chapter that is about to be written. */
  gather(root: DomNode, entry: string): void {
    this.references = new Set();
    walk(root, (node) => {
      if (isElement(node) && nameOf(node) === 'a') this.meet(node, entry);
    });
  }

  /** Whether an element is a reference whose mark has no brackets: in plain text it would run into the word before it. */
  isBare(element: DomElement): boolean {
    return this.references.has(element) && !/^[[(]/.test(wordsOf(element, 20));
  }

  /** What a note begins with where it does not show its mark ('' where it does); null for what is no note. */
  noteAt(element: DomElement, entry: string): string | null {
    const known = idsAt(element).flatMap((id) => this.marks.get(`${entry}#${id}`) ?? []);
    if (!isDeclaredNote(element) && (known.length === 0 || !mayBeNote.has(nameOf(element)))) return null;
    const shown = wordsOf(element, 40).replace(/^[[(\s]+/, '');
    return known[0] === undefined || shown.startsWith(known[0]) ? '' : `[${known[0]}] `;
  }

  private meet(link: DomElement, entry: string): void {
    const href = attribute(link, 'href') ?? '';
    const target = entryAt(href.replace(/^(?=#)/, encodeURI(entry.replace(/^.*\//, ''))), entry);
    const found = mark.exec(wordsOf(link, 20));
    if (target === null || fragmentOf(href) === '' || !found || !(isDeclaredReference(link) || isRaised(link))) return;
    this.references.add(link);
    if (!this.isInNote(link, entry)) this.marks.set(`${target}#${fragmentOf(href)}`, found[1]!);
  }

  /** A note's own mark leads back to where it is referred to. */
  private isInNote(link: DomElement, entry: string): boolean {
    let node: DomNode | null = link;
    for (let steps = 0; node && isElement(node) && steps < 5; steps += 1, node = node.parentNode)
      if (isDeclaredNote(node) || this.marks.has(`${entry}#${attribute(node, 'id')}`)) return true;
    return false;
  }
}

/** In EPUB's vocabulary, in ARIA's, or by the class that programs give it. */
const isDeclaredReference = (link: DomElement): boolean =>
  isA(link, ['noteref']) ||
  isRole(link, ['doc-noteref']) ||
  /(?:^|[\s_-])(?:foot-?note|end-?note|note-?ref|fn-?ref)/i.test(attribute(link, 'class') ?? '');

/** Whether a link is all in raised letters. */
function isRaised(link: DomElement): boolean {
  const inside = [...link.childNodes].filter((node) => isElement(node) || (isText(node) && node.data.trim() !== ''));
  const { parentNode } = link;
  const around = parentNode && isElement(parentNode) ? nameOf(parentNode) : '';
  return around === 'sup' || (inside.length === 1 && isElement(inside[0]!) && nameOf(inside[0]) === 'sup');
}

/** A link from a note back to the text, with no more than an arrow. */
export const isBackLink = (element: DomElement): boolean =>
  nameOf(element) === 'a' && (isA(element, ['backlink']) || isRole(element, ['doc-backlink']) || arrows.test(wordsOf(element, 20)));

/** The ids at the start of an element: its own, and those of what it begins with. */
function idsAt(element: DomElement): string[] {
  const ids: string[] = [];
  let node: DomNode | null = element;
  for (let steps = 0; node && steps < 4; steps += 1) {
    if (isElement(node)) ids.push(attribute(node, 'id') ?? '');
    const child: DomNode | null = node.firstChild;
    node = child && isText(child) && child.data.trim() === '' ? child.nextSibling : child;
  }
  return ids.filter((id) => id !== '');
}
