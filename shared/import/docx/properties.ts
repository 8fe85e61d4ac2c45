import { wordsOf } from '../html/dom';
import { type Found, isUnreadable, type Metadata } from '../imported';
import { languageTag } from '../labels';
import { elementsOf } from '../xml/elements';
import { readXmlText } from '../xml/read-xml';

const FROM = "the document's properties";

/** What a document's core properties (docProps/core.xml, Dublin Core) say. Their dates are those of the file, never of publication. */
export function readProperties(part: string): Partial<Metadata> {
  const root = readXmlText(part);
  if (isUnreadable(root)) return {};
  const words = (name: string): string => {
    const [element] = elementsOf(root, name);
    return element ? wordsOf(element) : '';
  };
  const found = (value: string): Found<string> | null => (value === '' ? null : { value, from: FROM });
  const authors = words('creator')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const subject = [words('subject'), words('keywords')].filter((each) => each !== '').join('; ');
  const details = Object.entries({ subject, description: words('description'), identifier: words('identifier') }).filter(
    ([, value]) => value !== '',
  );
  return {
    title: found(words('title')),
    authors: authors.length > 0 ? { value: authors, from: FROM } : null,
    language: found(languageTag(words('language')) ?? ''),
    details: details.length > 0 ? { value: Object.fromEntries(details), from: FROM } : null,
  };
}
