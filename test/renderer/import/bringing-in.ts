import 'fake-indexeddb/auto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ChosenFiles } from '../../../main/chosen-files';
import { walkFolder } from '../../../main/walk-folder';
import { useImports } from '../../../renderer/import/import-queue';
import { chosenItem, type Item } from '../../../renderer/import/item';
import type { Answer, Question } from '../../../renderer/import/questions';
import { store } from '../../../renderer/store/database';
import { importSource, type SourceFile } from '../../../shared/import/index';
import { libraryOnDisk, type LibraryOnDisk } from '../store/library-on-disk';

/** A worker's thread in this process: it reads with the real importers. */
class InProcessWorker extends EventTarget {
  #isEnded = false;
  postMessage(file: SourceFile): void {
    void importSource(structuredClone(file)).then((outcome) => {
      if (!this.#isEnded) this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(outcome) }));
    });
  }
  terminate(): void {
    this.#isEnded = true;
  }
}

export interface BringingIn {
  readonly disk: LibraryOnDisk;
  readonly files: ChosenFiles;
  /** Writes files (paths below a folder of their own, and their words) and chooses that folder. */
  choose(files: Readonly<Record<string, string>>): Promise<Item[]>;
  remove(): Promise<void>;
}

/** A real library, real files and main's own keeper of chosen files, behind the bridge. */
export async function bringingIn(): Promise<BringingIn> {
  globalThis.Worker = InProcessWorker as never;
  const disk = await libraryOnDisk();
  const files = new ChosenFiles();
  Object.assign(disk.answers, {
    'files:read': (token: string) => files.read(token),
    'files:release': (tokens: string[]) => (files.release(tokens), null),
    'objects:keep': (token: string) => {
      const taken = files.take(token);
      return taken.ok ? disk.library.objects.put(taken.value) : taken;
    },
  });
  let folders = 0;
  return {
    disk,
    files,
    choose: async (wanted) => {
      const root = join(disk.folder, 'chosen', String((folders += 1)));
      for (const [path, words] of Object.entries(wanted)) {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), words);
      }
      const walk = await walkFolder(root);
      return walk.files.map(({ path, folder }) => chosenItem(files.addFound(path, { folder })));
    },
    remove: async () => {
      useImports.setState({ progress: null, queued: 0, asking: null, waiting: [] });
      await disk.remove();
    },
  };
}

/** Answers every question that comes, and notes what was asked: "text 2" is a question about the same text, with two others like it. */
export function answering(answer: (question: Question) => Answer | null): { asked: string[]; stop: () => void } {
  const asked: string[] = [];
  const stop = useImports.subscribe(({ asking }, before) => {
    if (!asking || asking === before.asking) return;
    const { question, others } = asking;
    asked.push(`${question.is === 'like' ? question.present.likeness : 'parts'} ${others}`);
    setTimeout(() => asking.answer(answer(question)));
  });
  return { asked, stop };
}

/** An article as plain text, which the importer finds title, publisher and date in. */
export const article = (title: string, words: string): string =>
  `${title}\n\nBy Jane Roe\nThe Harbour Gazette\n16 December 2016\n\n${words} The council met on Monday and agreed to build a second quay, which is to open in the spring of next year, it said.\n`;

/** What the store holds of each source, in the order they came: its title, how many Versions, the folders of its collections. */
export async function held(): Promise<{ title: string | null; versions: number; collections: string[] }[]> {
  const sources = (await store().sources.toArray()).sort((a, b) => (a.created < b.created ? -1 : 1));
  return Promise.all(
    sources.map(async ({ id, title, collections }) => ({
      title,
      versions: await store().versions.where({ source: id }).count(),
      collections: (await store().collections.bulkGet(collections)).map((each) => each!.name),
    })),
  );
}

export const titles = async (): Promise<(string | null)[]> => (await held()).map(({ title }) => title);
