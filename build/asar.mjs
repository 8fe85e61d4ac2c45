// @ts-check
import { writeFileSync } from 'node:fs';

/**
 * Writes a flat ASAR archive of text files. The format (electron/asar, README): a Chromium Pickle holding the size of a second
 * Pickle, which holds the JSON header padded to 4 bytes; then the files one after another at the offsets the header names.
 * @param {string} path @param {Record<string, string>} texts
 */
export function writeAsar(path, texts) {
  const bodies = Object.values(texts).map((text) => Buffer.from(text));
  const json = Buffer.from(JSON.stringify({ files: index(Object.keys(texts), bodies) }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  [4, padded + 8, padded + 4, json.length].forEach((word, place) => head.writeUInt32LE(word, place * 4));
  json.copy(head, 16);
  writeFileSync(path, Buffer.concat([head, ...bodies]));
}

/** @param {string[]} names @param {Buffer[]} bodies */
function index(names, bodies) {
  let offset = 0;
  /** @type {Record<string, { offset: string, size: number }>} */
  const entries = {};
  names.forEach((name, place) => {
    const size = bodies[place]?.length ?? 0;
    entries[name] = { offset: String(offset), size };
    offset += size;
  });
  return entries;
}
