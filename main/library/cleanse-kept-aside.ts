import { createHash } from 'node:crypto';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { WrittenEdit } from '../../shared/edits';
import { writeAtomically } from './atomic-write';
import { makeFolder, type Objects } from './objects';

const Kept = z.array(WrittenEdit);
/** How JSON of Edits begins: other objects are not read further. */
const BEGINS = Buffer.from('[{"id":"');

/**
 * Edits that fitted nowhere lie among the objects, and nothing names those (the store's rebuild.ts). Of them, each goes that names an erased
 * record; the others are kept as another object. `named`: what else there is among the objects.
 */
export async function cleanseKeptAside(
  { folder, objects }: { readonly folder: string; readonly objects: Objects },
  named: ReadonlySet<string>,
  isErased: (words: string) => boolean,
): Promise<void> {
  for (const path of await unnamed(join(folder, 'objects', 'sha256'), named)) {
    const edits = await editsIn(path);
    const left = edits?.filter((edit) => !isErased(JSON.stringify(edit)));
    if (!edits || !left || left.length === edits.length) continue;
    if (left.length > 0) await keep(objects, Buffer.from(JSON.stringify(left)));
    await rm(path);
  }
}

async function keep(objects: Objects, bytes: Buffer): Promise<void> {
  const path = objects.place(createHash('sha256').update(bytes).digest('hex'));
  await makeFolder(dirname(path));
  await writeAtomically(path, bytes);
}

async function unnamed(all: string, named: ReadonlySet<string>): Promise<string[]> {
  const folders = await readdir(all).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found: string[] = [];
  for (const folder of folders.filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const entry of await readdir(join(all, folder), { withFileTypes: true }))
      if (entry.isFile() && !named.has(`${folder}${entry.name}`)) found.push(join(all, folder, entry.name));
  return found;
}

async function editsIn(path: string): Promise<z.infer<typeof Kept> | null> {
  if (!(await beginsLikeEdits(path))) return null;
  try {
    return Kept.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function beginsLikeEdits(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(BEGINS.length), 0, BEGINS.length, 0);
    return buffer.equals(BEGINS);
  } finally {
    await file.close();
  }
}
