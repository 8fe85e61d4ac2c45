import type { Details } from '../../model/source';
import type { SourceText } from '../../text/source-text';
import { readHeader } from '../header';
import { type Found, type Metadata, nothingFound } from '../imported';
import { firstOf, languageTag } from '../labels';
import { isName, splitNames } from '../names';
import { readPublished } from '../published';
import type { PdfMetadata } from './open-pdf';

const PROPERTIES = 'the PDF’s properties';
const XMP = 'the PDF’s XMP metadata';
const HEADING = 'the largest heading on the first page';

/** What a program writes into the title when nobody gave one: a file's name, a path, "untitled", a number. */
const noTitle =
  /\.(?:docx?|rtf|odt|indd|qxp|qxd|pdf|tex|dvi|html?|xlsx?|pptx?|txt|wpd|pages|p65|pmd|ps|eps|cdr|ai|tiff?|jpe?g|png)\b|^(?:untitled|title|document|microsoft|powerpoint|slide|print|scan|img|no title|unbenannt|sans titre|layout)\b|[\\/].*[\\/]|_.*_|^[\d\W]*$/i;
const noPerson =
  /^(?:admin|administrator|user|owner|author|unknown|default|root|guest|windows|office|microsoft|adobe|scanner|canon|xerox)\b/i;

/**
 * What a PDF says about itself: its XMP packet, then its properties, then the head of its text. When it was created is when
 * the file was made, not when its words were published: that date counts only where XMP (PRISM) or the text names it so.
 */
export const readMetadata = (said: PdfMetadata, text: SourceText): Metadata =>
  firstOf(fromXmp(said.xmp), fromInfo(said.info), readHeader(text), fromHeading(text));

function fromXmp(xmp: ReadonlyMap<string, unknown>): Partial<Metadata> {
  const say = (name: string) => wordsOf(xmp.get(name));
  const published = readPublished(say('prism:publicationdate') || say('prism:coverdate'));
  const creators = xmp.get('dc:creator');
  return {
    title: found(plausibleTitle(say('dc:title')), XMP),
    authors: authors(Array.isArray(creators) ? creators.map(wordsOf) : [wordsOf(creators)], XMP),
    publisher: found(say('dc:publisher'), XMP),
    published: published && { value: published, from: XMP },
    language: found(languageTag(say('dc:language')) ?? '', XMP),
    details: details(
      {
        container: say('prism:publicationname'),
        volume: say('prism:volume'),
        issue: say('prism:number'),
        identifier: say('prism:doi') || say('dc:identifier'),
        rights: say('dc:rights'),
        description: say('dc:description'),
      },
      XMP,
    ),
  };
}

function fromInfo(info: Readonly<Record<string, unknown>>): Partial<Metadata> {
  return {
    title: found(plausibleTitle(wordsOf(info['Title'])), PROPERTIES),
    authors: authors([wordsOf(info['Author'])], PROPERTIES),
    language: found(languageTag(wordsOf(info['Language'])) ?? '', PROPERTIES),
    details: details({ description: wordsOf(info['Subject']), subject: wordsOf(info['Keywords']) }, PROPERTIES),
  };
}

/** The first of the largest headings, where it stands on the first page. */
function fromHeading({ text, blocks, pages = [] }: SourceText): Metadata {
  const end = pages[1]?.start ?? text.length;
  const heading = blocks.find(({ type, level }) => type === 'heading' && level === 1);
  const words = heading && heading.start < end ? text.slice(heading.start, heading.end) : '';
  return { ...nothingFound, title: found(words.length >= 8 && words.length <= 200 ? words : '', HEADING) };
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\0/g, '').replace(/\s+/g, ' ').trim() : '');

const found = (value: string, from: string): Found<string> | null => (value === '' ? null : { value, from });

const plausibleTitle = (title: string): string => (title.length >= 3 && title.length <= 500 && !noTitle.test(title) ? title : '');

/** A login name is no author: at least two words, or one that is written as no login is. */
function authors(said: readonly string[], from: string): Found<string[]> | null {
  const names = said.flatMap((each) => (isName(each) ? [each] : splitNames(each)));
  const plausible = names.filter((name) => !noPerson.test(name) && (/\s/.test(name) || /[^\p{ASCII}]/u.test(name)));
  return plausible.length > 0 ? { value: plausible, from } : null;
}

function details(said: Readonly<Partial<Record<keyof Details, string>>>, from: string): Found<Details> | null {
  const given = Object.entries(said).filter(([, value]) => value !== '');
  return given.length > 0 ? { value: Object.fromEntries(given), from } : null;
}
