import type { Found } from '../imported';

const separators = /\s+(?:[|–—·•»]|::|-)\s+/;

const same = (a: string, b: string): boolean => a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * A page's title without the name of its site ("Harbour vote delayed | The Harbour Gazette"): the part is cut only where it
 * is known to be the site's name, or where what is left is the page's own heading. Otherwise the title stays whole.
 */
export function withoutSite(title: string, site: string | null, headings: readonly string[]): string {
  const cuts = [...title.matchAll(new RegExp(separators, 'g'))];
  for (const cut of cuts) {
    const before = title.slice(0, cut.index);
    const after = title.slice(cut.index + cut[0].length);
    if (headings.some((heading) => same(heading, before)) || (site !== null && same(after, site))) return before.trim();
    if (headings.some((heading) => same(heading, after)) || (site !== null && same(before, site))) return after.trim();
  }
  return title;
}

/** The page's title: as it tells other sites, else its <title>, else its only heading of the first level. */
export function pageTitle(
  told: Found<string> | null,
  title: string | null,
  headings: readonly string[],
  site: string | null,
): Found<string> | null {
  if (told) return { ...told, value: withoutSite(told.value, site, headings) };
  if (title) return { value: withoutSite(title, site, headings), from: 'the <title> of the page' };
  const [only, ...others] = headings.filter((heading) => heading !== '');
  return only && others.length === 0 ? { value: only, from: 'the first heading' } : null;
}
