import { dialog, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import { counted, numbered } from '../shared/text/counted';
import { FOLDER_LIMIT } from '../shared/ipc';
import type { ChosenFiles } from './chosen-files';
import { chooseFolder } from './choose-folder';
import { send } from './send';
import { readWatchMemory, writeWatchMemory } from './watch-memory';
import { WatchedFolder, type Memory, type NewFile } from './watched-folder';

/** Milliseconds between two looks. A large folder is looked at less often, so that looking takes a twentieth of the time at most. */
const PAUSE = 3_000;
const SHARE = 20;

/** The watched folder while the app runs: looked at as long as there is a page to tell. */
export class Watch {
  readonly #window: BrowserWindow;
  readonly #files: ChosenFiles;
  readonly #profile: string;
  #folder: WatchedFolder | null = null;
  #isPageReady = false;
  #timer: NodeJS.Timeout | undefined;
  #said = new Set<string>();
  /** How many of the folder's changes are written down. */
  #written = 0;
  /** The writing of what is to be remembered, in the order it was asked for: a folder no longer watched must not come back. */
  #writing: Promise<void> = Promise.resolve();
  #opening: Promise<void> | undefined;

  constructor(window: BrowserWindow, files: ChosenFiles, profile: string) {
    this.#window = window;
    this.#files = files;
    this.#profile = profile;
  }

  async state(): Promise<{ folder: string | null }> {
    await this.#open();
    return { folder: this.#folder === null ? null : nameOf(this.#folder.path) };
  }

  /** Asks for a folder, and whether what is there already is to be brought in too. */
  async choose(): Promise<{ folder: string | null }> {
    await this.#open();
    const path = await chooseFolder(this.#window, 'Watch a folder', 'Watch');
    if (path === null) return this.state();
    const folder = await this.#make({ folder: path, seen: {} });
    const goesOn = await this.#askAboutOld(folder).catch(() =>
      this.#say(`The folder ${nameOf(path)} could not be opened. It is not watched.`),
    );
    if (goesOn) await this.#use(folder);
    return this.state();
  }

  async stop(): Promise<{ folder: string | null }> {
    await this.#open();
    await this.#use(null);
    return this.state();
  }

  pageReady(): void {
    this.#isPageReady = true;
    void this.#open().then(() => this.#schedule(0));
  }

  pageGone(): void {
    this.#isPageReady = false;
    clearTimeout(this.#timer);
    this.#folder?.forgetAnnounced();
  }

  /** Ends watching and writes down what was dealt with. */
  async close(): Promise<void> {
    this.pageGone();
    await this.#remember();
  }

  #open(): Promise<void> {
    this.#opening ??= readWatchMemory(this.#place).then(async (memory) => {
      this.#folder = memory && (await this.#make(memory));
    });
    return this.#opening;
  }

  async #make(memory: Memory): Promise<WatchedFolder> {
    const { extensions } = await import('../shared/import');
    return new WatchedFolder(memory, { extensions: new Set(extensions), except: this.#profile });
  }

  /** False where the person thought better of it. */
  async #askAboutOld(folder: WatchedFolder): Promise<boolean> {
    const count = await folder.count();
    if (count === 0) return true;
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'question',
      message: `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'file', 'files')} in ${nameOf(folder.path)} already.`,
      detail: 'New files in this folder are brought in while Dateline runs. The folder itself is left as it is.',
      buttons: ['Bring them in too', 'Only new files', 'Cancel'],
      defaultId: 0,
      cancelId: 2,
    });
    if (response === 1) await folder.settleAll();
    return response !== 2;
  }

  async #use(folder: WatchedFolder | null): Promise<void> {
    this.#folder = folder;
    this.#said = new Set();
    this.#written = -1;
    await this.#remember();
    this.#schedule(0);
  }

  #schedule(pause: number): void {
    clearTimeout(this.#timer);
    if (this.#isPageReady && this.#folder) this.#timer = setTimeout(() => void this.#look(), pause);
  }

  async #look(): Promise<void> {
    const folder = this.#folder;
    if (!folder) return;
    const began = performance.now();
    const { isThere, isCut, fresh } = await folder.look();
    // The page that would be told went away meanwhile: the next one is.
    if (folder !== this.#folder || !this.#isPageReady) return folder.forgetAnnounced();
    const name = nameOf(folder.path);
    const gone = `The watched folder ${name} is not there. Dateline goes on watching once it is back.`;
    if (isThere) this.#said.delete(gone);
    else this.#say(gone);
    if (isCut) this.#say(`The watched folder ${name} holds more than ${numbered(FOLDER_LIMIT)} files. Only the first of them are watched.`);
    if (fresh.length > 0)
      send(
        this.#window,
        'files:watched',
        fresh.map((file) => this.#lay(folder, file)),
      );
    await this.#remember();
    this.#schedule(Math.max(PAUSE, (performance.now() - began) * SHARE));
  }

  /** A file that the page let go of unread (the person cancelled), or that the disk had no room for, comes again at the next start. */
  #lay(folder: WatchedFolder, file: NewFile) {
    const onDone = (wasRead: boolean): void => void (wasRead && folder.settle(file));
    return this.#files.addFound(file.path, { folder: file.folder, onDone });
  }

  /** Says each thing once. Gives false. */
  #say(sentence: string): false {
    if (!this.#said.has(sentence)) send(this.#window, 'notice', sentence);
    this.#said.add(sentence);
    return false;
  }

  get #place(): string {
    return join(this.#profile, 'watched.json');
  }

  /** A profile that cannot be written to costs no more than files being told of again, which are then known by their bytes. */
  async #remember(): Promise<void> {
    const changes = this.#folder?.changes ?? 0;
    if (changes !== this.#written) {
      this.#written = changes;
      const memory = this.#folder?.memory ?? null;
      this.#writing = this.#writing.then(() => writeWatchMemory(this.#place, memory).catch(() => undefined));
    }
    await this.#writing;
  }
}

const nameOf = (path: string): string => (basename(path) || path).slice(0, 255);
