// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const inside = new Map([
  ['win32', 'Dateline.exe'],
  ['darwin', 'Dateline.app/Contents/MacOS/Dateline'],
]);

/**
 * The program in the folder that electron-builder made.
 * @param {string} output `dist` or `dist/for-tests`
 * @returns {string} @throws where there is none
 */
export function packagedProgram(output) {
  const folder = readdirSync(join(root, output)).find((name) => name.endsWith('-unpacked') || name === 'mac' || name.startsWith('mac-'));
  const program = join(root, output, folder ?? '', inside.get(process.platform) ?? 'dateline');
  if (!folder || !existsSync(program)) throw new Error(`There is no packaged Dateline in ${output}.`);
  return program;
}
