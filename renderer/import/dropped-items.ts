import { FOLDER_LIMIT } from '../../shared/ipc';
import { counted, numbered } from '../../shared/text/counted';
import { droppedItem, type Item } from './item';

/** Files found in what was dropped, and what could not be looked into. */
export interface Dropped {
  readonly items: Item[];
  /** Whether there were more than are taken at once. */
  isCut: boolean;
  /** Files that were gone and folders that cannot be listed, with the folders around them. */
  readonly closed: string[];
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

/** Sentences about what of it is not brought in. */
export function notTaken({ items, isCut, closed }: Dropped): string[] {
  const many = `There are more files than Dateline takes at once. The first ${numbered(FOLDER_LIMIT)} are brought in; drop the rest by their own folders.`;
  const shut = `${counted(closed.length, 'file or folder', 'files and folders')} could not be opened: ${closed.slice(0, 3).join(', ')}.`;
  if (items.length === 0 && closed.length === 0) return ['There are no files in what was dropped.'];
  return [...(isCut ? [many] : []), ...(closed.length > 0 ? [shut] : [])];
}

async function collect(found: readonly (FileSystemEntry | File)[]): Promise<Dropped> {
  const dropped: Dropped = { items: [], isCut: false, closed: [] };
  for (const each of found) {
    if (each instanceof File) dropped.items.push(droppedItem(each, ''));
    else await walk(each, '', dropped);
  }
  return dropped;
}

async function walk(entry: FileSystemEntry, folder: string, dropped: Dropped): Promise<void> {
  if (dropped.items.length >= FOLDER_LIMIT) dropped.isCut = true;
  else if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file) dropped.items.push(droppedItem(file, folder));
    else dropped.closed.push(within(folder, entry));
  } else if (isFolder(entry)) {
    const inner = within(folder, entry);
    const listed = await listOf(entry, () => dropped.closed.push(inner));
    const entries = listed.filter(({ name }) => !name.startsWith('.')).sort(byName);
    for (const each of [...entries.filter(isFile), ...entries.filter(isFolder)]) await walk(each, inner, dropped);
  }
}

const within = (folder: string, { name }: FileSystemEntry): string => (folder === '' ? name : `${folder}/${name}`);
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const natural = new Intl.Collator('en', { numeric: true });
const byName = (a: FileSystemEntry, b: FileSystemEntry): number => natural.compare(a.name, b.name);

/** Null for one that is gone meanwhile. */
const fileOf = (entry: FileSystemFileEntry): Promise<File | null> => new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder's entries; Chromium gives them a hundred at a time. Calls `closed` where they cannot all be listed. */
async function listOf(folder: FileSystemDirectoryEntry, closed: () => void): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[] | null>((resolve) => reader.readEntries(resolve, () => resolve(null)));
    if (!more) closed();
    if (!more?.length) return entries;
    entries.push(...more);
  }
}
