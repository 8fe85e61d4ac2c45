/** The fonts that a PDF may name without bringing them: free ones of the same measure, as pdf.js ships them; addresses by path. */
const addresses = import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  eager: true,
  query: '?url&inline',
  import: 'default',
});

/** One of them by its file's name. Throws where there is none. */
export function standardFont(name: string): Uint8Array {
  const address = Object.entries(addresses).find(([path]) => path.endsWith(`/${name}`))?.[1];
  if (!address) throw new Error(`There is no font ${name}`);
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}
