/// <reference path="./citation-packages.d.ts" />
import { z } from 'zod';
import { CslItem } from './csl-item';

/** So many references are read from one file. */
const LIMIT = 20_000;
const SIZE = 20_000_000;

export type References =
  | { readonly ok: true; readonly items: readonly CslItem[]; readonly format: 'CSL-JSON' | 'BibTeX' | 'RIS'; readonly left: number }
  | { readonly ok: false; readonly message: string };

/**
 * Reads references as bibliography programs write them: CSL-JSON, BibTeX or BibLaTeX, RIS; told by content. `left` counts those that
 * could not be read. Failures are sentences. Nothing is fetched, whatever the text says.
 */
export async function readReferences(words: string): Promise<References> {
  const text = words
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (text.length > SIZE) return fail('the file is larger than 20 MB');
  if (/^[[{]/.test(text)) return fromJson(text);
  if (/^\s*@\w+\s*[{(]/m.test(text)) return through('BibTeX', '@biblatex/text', text);
  if (/^TY {2}- /m.test(text)) return through('RIS', '@ris/file', withWholeDates(text.slice(text.search(/^TY {2}- /m))));
  return fail('it is neither CSL-JSON, BibTeX nor RIS');
}

/** A RIS record gives its year as PY and the whole date as DA; the library reads PY alone. */
const withWholeDates = (ris: string): string =>
  ris
    .split(/^(?=TY {2}- )/m)
    .map((record) => {
      const whole = /^DA {2}- +(\d{4}\/\d{1,2}(?:\/\d{1,2})?)/m.exec(record)?.[1];
      return whole ? record.replace(/^(?:PY|Y1) {2}- .*$/m, `PY  - ${whole}`) : record;
    })
    .join('');

function fromJson(text: string): References {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('it begins like JSON and is not');
  }
  const { items } = z.object({ items: z.array(z.unknown()) }).safeParse(value).data ?? {};
  return checked('CSL-JSON', Array.isArray(value) ? value : (items ?? [value]));
}

/** The library is loaded when it is first wanted. Its formats are named outright: told to guess, it would take an address for something to fetch. */
async function through(format: 'BibTeX' | 'RIS', type: string, text: string): Promise<References> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  const chain = (words: string): unknown[] => plugins.input.chain(words, { forceType: type, generateGraph: false });
  try {
    return checked(format, chain(text));
  } catch (error) {
    const one = format === 'BibTeX' ? oneByOne(text, chain) : [];
    if (one.some((item) => item !== null)) return checked(format, one);
    return fail(`its ${format} cannot be read (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`);
  }
}

/** The entries of a BibTeX file of which some are broken, each read by itself with the abbreviations they share; null for one that cannot be. */
function oneByOne(text: string, chain: (words: string) => unknown[]): unknown[] {
  const entries = text.split(/^[ \t]*(?=@\w+\s*[{(])/m).filter((entry) => entry.startsWith('@'));
  const abbreviations = entries.filter((entry) => /^@string\b/i.test(entry)).join('');
  return entries
    .filter((entry) => !/^@(?:string|comment|preamble)\b/i.test(entry))
    .slice(0, LIMIT)
    .flatMap((entry) => {
      try {
        return chain(`${abbreviations}${entry}`);
      } catch {
        return [null];
      }
    });
}

function checked(format: 'CSL-JSON' | 'BibTeX' | 'RIS', found: readonly unknown[]): References {
  const read = found.slice(0, LIMIT).map((item) => CslItem.safeParse(withoutMarkup(item)));
  const items = read.flatMap(({ data }) => (data && (data.title ?? data.URL ?? data.DOI) ? [data] : []));
  return items.length > 0 ? { ok: true, items, format, left: found.length - items.length } : fail('there is no reference in it');
}

/** Titles may carry tags for italics and the like: words only are kept. */
function withoutMarkup(item: unknown): unknown {
  const record = z.record(z.string(), z.unknown()).safeParse(item).data;
  return record && typeof record.title === 'string'
    ? { ...record, title: record.title.replace(/<\/?(?:i|b|sub|sup|span)\b[^>]*>/gi, '') }
    : item;
}

const fail = (reason: string): References => ({ ok: false, message: `No references were read: ${reason}.` });
