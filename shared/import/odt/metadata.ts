import { wordsOf } from '../html/dom';
import { type Found, type Metadata } from '../imported';
import { languageTag } from '../labels';
import { elementsOf } from '../xml/elements';
import type { XmlElement } from '../xml/xml-tree';

const FROM = "the document's properties";

/** What meta.xml says. Its creator is whoever saved last and its date is when: the author is who began it, and no date is of publication. */
export function readMetadata(root: XmlElement): Partial<Metadata> {
  const all = (name: string): string[] =>
    elementsOf(root, name)
      .map((element) => wordsOf(element))
      .filter((words) => words !== '');
  const found = (value: string | undefined): Found<string> | null => (value === undefined ? null : { value, from: FROM });
  const authors = all('initial-creator')
    .flatMap((names) => names.split(';'))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const subject = [...all('subject'), ...all('keyword')].join('; ');
  const details = Object.entries({ subject, description: all('description').join('; '), identifier: all('identifier')[0] ?? '' }).filter(
    ([, value]) => value !== '',
  );
  return {
    title: found(all('title')[0]),
    publisher: found(all('publisher')[0]),
    authors: authors.length > 0 ? { value: authors, from: FROM } : null,
    language: found(all('language').flatMap((tag) => languageTag(tag) ?? [])[0]),
    details: details.length > 0 ? { value: Object.fromEntries(details), from: FROM } : null,
  };
}
