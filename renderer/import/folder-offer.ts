import { create } from 'zustand';
import type { Item } from './item';

/** Files from a folder, and whether its folders become collections: the person says it before they come in. */
export interface Offer {
  readonly files: number;
  /** The folders that would become collections, outermost first, joined by "/". */
  readonly folders: readonly string[];
  /** True or false: bring them in, with collections or without; null: do not bring them in. */
  readonly answer: (collections: boolean | null) => void;
}

/** The offer on screen. */
export const useOffer = create<{ offer: Offer | null }>(() => ({ offer: null }));

/** Asks whether folders become collections. Where there are none it does not ask: false. Null: nothing is to be brought in. */
export async function askAboutFolders(items: readonly Item[]): Promise<boolean | null> {
  const folders = foldersOf(items);
  if (folders.length === 0) return false;
  useOffer.getState().offer?.answer(null);
  return new Promise((resolve) => {
    const answer = (collections: boolean | null) => {
      useOffer.setState({ offer: null });
      resolve(collections);
    };
    useOffer.setState({ offer: { files: items.length, folders, answer } });
  });
}

/** Every folder that holds an item, and those around it. */
function foldersOf(items: readonly Item[]): string[] {
  const found = new Set<string>();
  for (const { folder } of items) {
    const names = folder.split('/').filter((name) => name !== '');
    names.forEach((_, at) => found.add(names.slice(0, at + 1).join('/')));
  }
  return [...found].sort();
}
