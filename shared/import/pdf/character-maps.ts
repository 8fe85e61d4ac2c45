/** What Vite makes of the call below, wherever it bundles this: the files that match, each in the form asked for. */
interface Bundled {
  glob(pattern: string, options: { eager: true; query: string; import: string }): Record<string, string>;
}

/** The character maps of Chinese, Japanese and Korean PDFs (Adobe's CMap resources, as pdf.js packs them): data: addresses by path. */
const addresses = (import.meta as unknown as Bundled).glob('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  eager: true,
  query: '?url&inline',
  import: 'default',
});

const byName = new Map(Object.entries(addresses).map(([path, address]) => [/([^/]+)\.bcmap$/.exec(path)![1]!, address]));

/** A predefined character map by its name ("UniJIS-UCS2-H"), or null. */
export function characterMap(name: string): Uint8Array | null {
  const address = byName.get(name);
  return address ? Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) => char.charCodeAt(0)) : null;
}
