import { lstat } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import { walkFolder, type FoundFile } from './walk-folder';

/** What is remembered of a folder from one start to the next: where it is, and the marks of the files that were dealt with. */
export interface Memory {
  readonly folder: string;
  readonly seen: Record<string, string>;
}

/** A file to be brought in. `mark` is its size and the time of its last change, as it was when it had stopped growing. */
export interface NewFile extends FoundFile {
  readonly key: string;
  readonly mark: string;
}

export interface Look {
  /** Whether the folder could be listed. */
  readonly isThere: boolean;
  /** Whether it holds more files than are watched. */
  readonly isCut: boolean;
  readonly fresh: NewFile[];
}

interface Scope {
  /** The endings of the files that are of interest, lower case, without the dot. */
  readonly extensions: ReadonlySet<string>;
  /** A folder that is passed over wherever it lies: our own. */
  readonly except: string;
}

/**
 * A folder that is looked at again and again (the system's own notices do not reach folders within folders on Linux). Nothing in it
 * is ever written, moved or deleted.
 */
export class WatchedFolder {
  readonly path: string;
  readonly #scope: Scope;
  readonly #seen: Map<string, string>;
  /** Raised whenever there is more to remember. */
  changes = 0;
  /** Marks at the last look, and those of files announced since the page has been there. */
  #last = new Map<string, string>();
  #announced = new Map<string, string>();

  constructor(memory: Memory, scope: Scope) {
    this.path = memory.folder;
    this.#scope = scope;
    this.#seen = new Map(Object.entries(memory.seen));
  }

  get memory(): Memory {
    return { folder: this.path, seen: Object.fromEntries(this.#seen) };
  }

  /** The files that are new or have changed, and have stopped growing: alike at two looks. Each is given once. */
  async look(): Promise<Look> {
    const walk = await walkFolder(this.path).catch(() => null);
    if (walk === null) {
      this.#last = new Map();
      return { isThere: false, isCut: false, fresh: [] };
    }
    const marked = await markAll(walk.files.filter((file) => this.#isOfInterest(file)));
    const fresh = marked.filter(({ key, mark }) => this.#last.get(key) === mark && !this.#isKnown(key, mark));
    for (const { key, mark } of fresh) this.#announced.set(key, mark);
    this.#last = new Map(marked.map(({ key, mark }) => [key, mark]));
    return { isThere: true, isCut: walk.isCut, fresh };
  }

  /** Remembers that a file was dealt with, as it was then. */
  settle({ key, mark }: Pick<NewFile, 'key' | 'mark'>): void {
    this.#seen.set(key, mark);
    this.changes += 1;
  }

  /** Counts all that is there now as dealt with. */
  async settleAll(): Promise<void> {
    const { files } = await walkFolder(this.path);
    for (const file of await markAll(files)) this.settle(file);
  }

  /** How many files of interest are there now. */
  async count(): Promise<number> {
    const { files } = await walkFolder(this.path);
    return files.filter((file) => this.#isOfInterest(file)).length;
  }

  /** The page that was told is gone: what it was not done with is given again. */
  forgetAnnounced(): void {
    this.#announced = new Map();
  }

  #isKnown(key: string, mark: string): boolean {
    return this.#seen.get(key) === mark || this.#announced.get(key) === mark;
  }

  #isOfInterest({ path, name }: FoundFile): boolean {
    return this.#scope.extensions.has(extname(name).slice(1).toLowerCase()) && !path.startsWith(this.#scope.except + sep);
  }
}

/** So many files are asked for their size at once. */
const AT_ONCE = 64;

/** Files with their marks; those that are empty yet, or gone, are left out. */
async function markAll(files: readonly FoundFile[]): Promise<NewFile[]> {
  const marked: NewFile[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = await Promise.all(files.slice(at, at + AT_ONCE).map(markOf));
    marked.push(...some.filter((file) => file !== null));
  }
  return marked;
}

async function markOf(file: FoundFile): Promise<NewFile | null> {
  const stat = await lstat(file.path).catch(() => null);
  if (!stat?.isFile() || stat.size === 0) return null;
  return { ...file, key: file.folder === '' ? file.name : `${file.folder}/${file.name}`, mark: `${stat.size} ${stat.mtimeMs}` };
}
