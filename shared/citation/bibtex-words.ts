import type { CslItem, CslName } from './csl-item';

/** What TeX would take for a command. Everything else stays as it is, in UTF-8: names and titles in any script. */
const escapes: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const escaped = (words: string): string => words.replace(/[\\~^&%$#_{}]/g, (sign) => escapes[sign] ?? `\\${sign}`);

/** Written as they are: addresses and numbers of the catalogue, which TeX reads literally. */
const literal = new Set(['id', 'type', 'URL', 'DOI', 'ISBN', 'citation-key']);

/** A reference, as `shown` to the library, with words that may stand in BibTeX, under a key of ASCII letters and digits. */
export function bibtexWords(item: CslItem, shown: object): object {
  const words = Object.entries(shown).map(([field, value]: [string, unknown]) => [
    field,
    typeof value === 'string' && !literal.has(field) ? escaped(value) : value,
  ]);
  const author = item.author?.map((name): CslName =>
    Object.fromEntries(Object.entries(name).map(([part, value]) => [part, typeof value === 'string' ? escaped(value) : value])),
  );
  return { ...Object.fromEntries(words), ...(author ? { author } : {}), 'citation-key': keyOf(item) };
}

function keyOf({ id, author, issued, title }: CslItem): string {
  const word = (text: string | undefined): string =>
    text
      ?.normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[A-Za-z0-9]{2,}/)?.[0] ?? '';
  const name = author?.[0];
  const key = [word(name?.family ?? name?.literal), issued?.['date-parts']?.[0]?.[0] ?? '', word(title)].join('');
  return /[A-Za-z]/.test(key) ? key : `source${(id ?? '').replace(/[^A-Za-z0-9]/g, '')}`;
}
