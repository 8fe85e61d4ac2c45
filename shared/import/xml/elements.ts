import { attribute, type DomElement, walk } from '../html/dom';
import { XmlElement } from './xml-tree';

const MOST = 20_000;

/** An element's own name, without a prefix, lower case: the same vocabulary is written with and without one. */
export const plainName = (element: XmlElement): string => element.localName.toLowerCase().replace(/^.*:/, '');

/** All elements of a plain name at or below one, in order, at most 20,000. */
export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(root, (node) => {
    if (node instanceof XmlElement && plainName(node) === name) found.push(node);
    return found.length < MOST;
  });
  return found;
}

/** Whether a space-separated attribute holds a word, in any letter case. */
export const hasWord = (element: Pick<DomElement, 'getAttribute'>, name: string, word: string): boolean =>
  (attribute(element, name) ?? '').toLowerCase().split(/\s+/).includes(word);
