import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface BundleFile {
  readonly path: string;
  readonly type: string;
}

/** Every file that the page may have, by its whole address. What is not a key does not exist (R13). */
export type Bundle = ReadonlyMap<string, BundleFile>;

/** Lists a folder once; later nothing from an address ever becomes part of a path. Files of unknown type are left out. */
export function listBundle(folder: string, base = 'app://bundle/'): Bundle {
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, BundleFile][] => {
    const path = join(folder, entry.name);
    const address = base + encodeURIComponent(entry.name);
    if (entry.isDirectory()) return [...listBundle(path, `${address}/`)];
    const type = types[extname(entry.name)];
    return entry.isFile() && type ? [[address, { path, type }]] : [];
  });
  return new Map(entries);
}

/** The file for a request, or null: only GET, and only an address of the list, spelled exactly so. */
export function findInBundle(bundle: Bundle, method: string, address: string): BundleFile | null {
  return method === 'GET' ? (bundle.get(address.replace(/#.*$/s, '')) ?? null) : null;
}
