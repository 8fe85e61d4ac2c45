import { numbered } from '../../text/counted';
import type { SourceText } from '../../text/source-text';
import type { Reading, Unreadable } from '../imported';
import { TEXT_LIMIT } from '../limits';
import { hasInk } from '../sanitize';
import { compose } from './compose';
import { layOut, type PageLayout } from './layout';
import { readMetadata } from './metadata';
import { openPdf, type Pdf, type PdfMetadata, TooSlow } from './open-pdf';
import type { PlacedLine } from './paragraphs';
import { findRunningLines, type RunningLines } from './running-lines';
import { warningsOf } from './warnings';

/** The most pages read: what a minute is enough for. */
const PAGE_LIMIT = 5_000;

const blank: PageLayout = { strips: [], edges: { head: [], foot: [] } };

/** How many pages may take too long before no more are tried. */
const SLOW_LIMIT = 2;

/** Reads a PDF's words. Codes: password, damaged, too-large. A sound file whose pages are pictures is `unread`, its pages known. */
export async function readPdf(bytes: Uint8Array): Promise<Reading | Unreadable> {
  try {
    return await readOpen(bytes, await openPdf(bytes));
  } catch (error) {
    return reasonOf(error);
  }
}

const damaged: Unreadable = { code: 'damaged', reason: 'it is damaged: no page of it can be opened' };

function reasonOf(error: unknown): Unreadable {
  const { name, message } = error as Partial<Error>;
  if (name === 'PasswordException') return { code: 'password', reason: 'it can be opened only with its password' };
  if (/encrypt/i.test(message ?? '')) return { code: 'password', reason: 'it is encrypted in a way that Dateline cannot open' };
  return damaged;
}

const tooManyPages = (count: number): Unreadable => ({
  code: 'too-large',
  reason: `it has ${numbered(count)} pages, and at most ${numbered(PAGE_LIMIT)} are read`,
});

interface Pages {
  readonly layouts: PageLayout[];
  /** Places from 0 of the pages that could not be opened; of those that take too long, and those not tried after them. */
  readonly broken: number[];
  readonly slow: number[];
}

async function readOpen(bytes: Uint8Array, opened: Pdf): Promise<Reading | Unreadable> {
  if (opened.pageCount === 0) return damaged;
  if (opened.pageCount > PAGE_LIMIT) return tooManyPages(opened.pageCount);
  const said = await opened.metadata().catch((): PdfMetadata => ({ info: {}, xmp: new Map() }));
  const labels = await opened.labels().catch(() => null);
  const pages = await readPages(bytes, opened);
  if (pages === null) return { code: 'too-large', reason: `its text has more than ${numbered(TEXT_LIMIT)} characters` };
  return pages.broken.length === opened.pageCount ? damaged : toReading(pages, said, labels);
}

/** Every page laid out; null where there are more words than a text may have. */
async function readPages(bytes: Uint8Array, opened: Pdf): Promise<Pages | null> {
  const pages: Pages = { layouts: [], broken: [], slow: [] };
  let pdf = opened;
  let characters = 0;
  for (let index = 0; index < opened.pageCount; index += 1) {
    const layout = pages.slow.length >= SLOW_LIMIT ? 'slow' : await pdf.page(index).then(layOut, failureOf);
    pages.layouts.push(typeof layout === 'string' ? blank : layout);
    if (typeof layout === 'string') pages[layout].push(index);
    else characters += charactersOf(layout);
    if (characters > TEXT_LIMIT) return null;
    if (layout === 'slow' && pages.slow.length < SLOW_LIMIT) pdf = await openPdf(bytes);
  }
  if (pages.slow.length < SLOW_LIMIT) await pdf.close().catch(() => undefined);
  return pages;
}

const failureOf = (error: unknown): 'slow' | 'broken' => (error instanceof TooSlow ? 'slow' : 'broken');

const charactersOf = ({ strips }: PageLayout): number =>
  strips.reduce((sum, { lines }) => sum + lines.reduce((all, { words }) => all + words.length, 0), 0);

function toReading({ layouts, broken, slow }: Pages, said: PdfMetadata, labels: readonly string[] | null): Reading {
  const running = findRunningLines(layouts);
  const text = compose(placeLines(layouts, running), layouts.length, labels);
  const silent = layouts.flatMap((layout, page) => (isSilent(layout) && !broken.includes(page) && !slow.includes(page) ? [page] : []));
  const metadata = readMetadata(said, text);
  const found = { text, running, broken, slow, silent, said };
  if (hasInk(text.text)) return { text, metadata, warnings: warningsOf(found) };
  const unread = slow.length > 0 ? 'its pages take too long to read' : 'it has no text layer';
  return { text: withoutWords(text), metadata, warnings: warningsOf({ ...found, slow: [], silent: [] }), unread };
}

const isSilent = ({ strips }: PageLayout): boolean => !strips.some(({ lines }) => lines.some(({ words }) => hasInk(words)));

const withoutWords = ({ pages = [] }: SourceText): SourceText => ({
  text: '',
  blocks: [],
  inlines: [],
  pages: pages.map((page) => ({ ...page, start: 0 })),
});

function placeLines(layouts: readonly PageLayout[], running: RunningLines): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let strip = 0;
  layouts.forEach(({ strips }, page) => {
    for (const { lines } of strips) {
      strip += 1;
      for (const line of lines) {
        if (running.lines.has(line)) continue;
        // Field by field: there are as many of these as the document has lines.
        const { words, from, to, base, size, order, cells } = line;
        placed.push({ words, from, to, base, size, order, cells, page, strip });
      }
    }
  });
  return placed;
}
