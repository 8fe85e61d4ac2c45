import { FOLDER_LIMIT } from '../../shared/ipc';
import { droppedItem, type Item } from './item';

/** Files found in what was dropped, and what could not be looked into. */
export interface Dropped {
  readonly items: Item[];
  /** Whether there were more than are taken at once. */
  readonly isCut: boolean;
}

/**
 * The files that were dropped, with all that lie in dropped folders; the folder itself is the outermost of an item's folders. Hidden
 * files are passed over. Must be called while the drop event is handled: afterwards Chromium forgets what was dropped.
 */
export function droppedItems(transfer: DataTransfer): Promise<Dropped> {
  const found = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item): FileSystemEntry | File | null => item.webkitGetAsEntry() ?? item.getAsFile());
  return collect(found.filter((each) => each !== null));
}

async function collect(found: readonly (FileSystemEntry | File)[]): Promise<Dropped> {
  const dropped = { items: [] as Item[], isCut: false };
  for (const each of found) {
    if (each instanceof File) dropped.items.push(droppedItem(each, ''));
    else await walk(each, '', dropped);
  }
  return dropped;
}

async function walk(entry: FileSystemEntry, folder: string, dropped: { items: Item[]; isCut: boolean }): Promise<void> {
  if (dropped.items.length >= FOLDER_LIMIT) dropped.isCut = true;
  else if (isFile(entry)) dropped.items.push(droppedItem(await fileOf(entry), folder));
  else if (isFolder(entry)) {
    const entries = (await listOf(entry)).filter(({ name }) => !name.startsWith('.')).sort(byName);
    const inner = folder === '' ? entry.name : `${folder}/${entry.name}`;
    for (const each of [...entries.filter(isFile), ...entries.filter(isFolder)]) await walk(each, inner, dropped);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const natural = new Intl.Collator('en', { numeric: true });
const byName = (a: FileSystemEntry, b: FileSystemEntry): number => natural.compare(a.name, b.name);

/** One that is gone meanwhile becomes an empty file, whose reading then says so. */
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(new File([], entry.name))));

/** A folder's entries; Chromium gives them a hundred at a time. One that cannot be listed gives none. */
async function listOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (more.length === 0) return entries;
    entries.push(...more);
  }
}
