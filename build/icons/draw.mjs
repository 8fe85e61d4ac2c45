// @ts-check
// node build/icons/draw.mjs: paints dateline.svg in Electron as PNGs (Linux), an .ico (Windows) and an .icns (Mac). Run it when the mark changes.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveElectron } from '../electron-runtime.mjs';
import { sandboxFor } from '../sandbox.mjs';
import { inDisplay } from '../setup-system.mjs';

const folder = import.meta.dirname;
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
/** Apple's names of icon chunks that hold a PNG, and the pixels of each. */
const macChunks = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
]);

const png = (/** @type {number} */ size) => readFileSync(join(folder, `${size}x${size}.png`));

function paint() {
  const { executable } = resolveElectron();
  const switches = sandboxFor(executable).is === 'off' ? ['--no-sandbox'] : [];
  const command = [executable, ...switches, join(folder, 'paint.cjs'), join(folder, 'dateline.svg'), folder, ...linuxSizes.map(String)];
  const [program = '', ...args] = inDisplay(command);
  const run = spawnSync(program, args, { stdio: 'inherit' });
  if (run.status !== 0) throw new Error('The icons could not be painted.');
}

/** The ICO format: a header, a 16-byte entry an image, then the images, which may be PNGs since Windows Vista. @param {Buffer[]} images @param {number[]} sizes */
function ico(images, sizes) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach((image, index) => {
    const entry = 6 + 16 * index;
    const size = Number(sizes[index]) % 256; // 256 is written as 0
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(image.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([head, ...images]);
}

/** The ICNS format: "icns", the whole length, then chunks of name, length with the eight bytes before it, PNG. @param {(readonly [string, Buffer])[]} chunks */
function icns(chunks) {
  const parts = chunks.map(([name, image]) => Buffer.concat([tag(name, image.length + 8), image]));
  return Buffer.concat([tag('icns', 8 + parts.reduce((sum, part) => sum + part.length, 0)), ...parts]);
}

/** @param {string} name @param {number} length */
function tag(name, length) {
  const bytes = Buffer.alloc(8);
  bytes.write(name, 'latin1');
  bytes.writeUInt32BE(length, 4);
  return bytes;
}

paint();
writeFileSync(join(folder, 'dateline.ico'), ico(windowsSizes.map(png), windowsSizes));
writeFileSync(join(folder, 'dateline.icns'), icns(macChunks.map(([name, size]) => [name, png(size)])));
