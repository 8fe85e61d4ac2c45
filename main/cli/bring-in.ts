import { createHash, randomUUID } from 'node:crypto';
import { Edit, type Change } from '../../shared/edits';
import type { Imported } from '../../shared/import/imported';
import { partOf } from '../../shared/import/part-of';
import { type Original, toRecords } from '../../shared/import/to-records';
import type { Outcome } from '../../shared/ipc';
import type { Source, Version } from '../../shared/model/source';
import { readCatalogue } from '../library/catalogue';
import { failure } from '../library/failure';
import { checkFixity } from '../library/fixity';
import type { HeldLibrary } from '../library/take-library';
import { ShelfCollections } from './shelf-collections';

/** The failure of a file whose records break their schema: nothing of it was written down. */
export const NOT_KEPT = 'not-kept';

/** A library that files are brought into: what it holds already, and who is at work. */
export interface Shelf {
  /** The source that has these bytes, or this article of them; null where none has. A file brought in whole has all its articles. */
  readonly findSame: (sha256: string, part?: number) => string | null;
  /** Keeps the original and the text, and appends one Edit: the source is there once this answers. */
  readonly add: (coming: Coming) => Promise<Outcome<Source>>;
}

export interface Coming {
  readonly imported: Imported;
  readonly original: Original;
  readonly bytes: Uint8Array;
  /** The folders that become its collection, outermost first, with '/' between them; '' for none. */
  readonly folder: string;
}

/** Reads what the library holds; a new one begins with its first coder, as the app would make it. */
export async function openShelf(library: HeldLibrary): Promise<Outcome<Shelf>> {
  const catalogue = await readCatalogue(library.journal);
  if (!catalogue.ok) return catalogue;
  const [known] = catalogue.value.coders.keys();
  const coder = known ?? randomUUID();
  const begun = known === undefined ? await append(library, coder, 'Begin this library', [newCoder(coder)]) : null;
  if (begun && !begun.ok) return begun;
  const collections = new ShelfCollections(catalogue.value.collections.values(), coder);
  const places = new Map<string, string>();
  const kept = new Set<string>();
  for (const version of catalogue.value.versions.values()) note(places, version);
  return {
    ok: true,
    value: {
      findSame: (sha256, part) =>
        places.get(sha256) ?? (part === undefined ? places.get(`${sha256} any`) : places.get(`${sha256} ${part}`)) ?? null,
      add: async (coming) => {
        const added = await add(library, { coder, collections, kept }, coming);
        if (!added.ok) return added;
        note(places, added.value.version);
        return { ok: true, value: added.value.source };
      },
    },
  };
}

function note(places: Map<string, string>, { original: { sha256 }, part, source }: Version): void {
  places.set(part ? `${sha256} ${part.number}` : sha256, source);
  places.set(`${sha256} any`, source);
}

async function add(
  library: HeldLibrary,
  { coder, collections, kept }: { coder: string; collections: ShelfCollections; kept: Set<string> },
  { imported, original, bytes, folder }: Coming,
): Promise<Outcome<{ source: Source; version: Version }>> {
  // Each article of a file has the same original, which may be large: it is written and read back once.
  if (!kept.has(original.sha256)) {
    const whole = await keep(library, bytes);
    if (!whole.ok) return whole;
    kept.add(original.sha256);
  }
  const text = await keep(library, new TextEncoder().encode(JSON.stringify(imported.text)));
  if (!text.ok) return text;
  const records = toRecords(imported, original, text.value, { creator: coder, now: new Date().toISOString(), newId: randomUUID });
  const { collection, made, changes } = collections.standFor(folder);
  const source = collection === null ? records.source : { ...records.source, collections: [collection] };
  const { version } = records;
  const appended = await append(library, coder, `Bring in ${original.name}`, [
    ...changes,
    { table: 'sources', id: source.id, before: null, after: source },
    { table: 'versions', id: version.id, before: null, after: version },
  ]);
  if (!appended.ok) return appended;
  collections.keep(made);
  return { ok: true, value: { source, version } };
}

/** Keeps bytes and reads them back (R28). Gives their SHA-256. */
async function keep({ objects }: HeldLibrary, bytes: Uint8Array): Promise<Outcome<string>> {
  const kept = await objects.put(bytes);
  if (!kept.ok) return kept;
  const { sha256 } = kept.value;
  const isSound = (await checkFixity(objects, sha256)) === 'sound';
  return isSound
    ? { ok: true, value: sha256 }
    : failure('disk-error', 'What was kept could not be read back as it was. Check the disk before you go on.');
}

async function append({ journal, isMine }: HeldLibrary, coder: string, label: string, changes: Change[]): Promise<Outcome<null>> {
  const { epoch, number } = journal.state;
  const edit: Edit = {
    id: randomUUID(),
    epoch: Math.max(1, epoch),
    number: number + 1,
    at: new Date().toISOString(),
    coder,
    label: label.slice(0, 300),
    changes,
  };
  const { error } = Edit.safeParse(edit);
  if (error)
    return failure(
      NOT_KEPT,
      `“${label}” was not done: it gave a record that cannot be kept (${error.issues[0]!.path.join('.')} ${error.issues[0]!.message})`,
    );
  if (!(await isMine())) return failure('in-use', 'Another program took this library while the command stood still. Run it again.');
  const appended = await journal.append([edit]);
  return appended.ok ? { ok: true, value: null } : appended;
}

function newCoder(id: string): Change {
  const at = new Date().toISOString();
  return { table: 'coders', id, before: null, after: { id, creator: id, created: at, modified: at, name: 'Coder 1' } };
}

/** The sources that a file becomes: itself, or each of its articles by itself. */
export const sourcesIn = (imported: Imported, isSplit: boolean): Imported[] =>
  isSplit && imported.parts && imported.parts.length > 1 ? imported.parts.map((_part, at) => partOf(imported, at + 1)) : [imported];

/** The SHA-256 of bytes, in hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
