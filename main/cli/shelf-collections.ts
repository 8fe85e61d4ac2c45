import { randomUUID } from 'node:crypto';
import type { Change } from '../../shared/edits';
import type { Id } from '../../shared/model/record';
import type { Collection } from '../../shared/model/source';

/** The collections of a library, and those that folders become. */
export class ShelfCollections {
  readonly #all: Collection[];
  readonly #creator: Id;

  constructor(present: Iterable<Collection>, creator: Id) {
    this.#all = [...present];
    this.#creator = creator;
  }

  /**
   * The collection that stands for nested folders ('letters/1931'; '' is none), as the app makes them: one of that name in that place
   * is taken, a smart one is not. `changes` add those that are not there yet; they are there once `keep` was called with them.
   */
  standFor(folder: string): { collection: Id | null; made: Collection[]; changes: Change[] } {
    const made: Collection[] = [];
    let parent: Id | null = null;
    for (const part of folder.split('/').filter((each) => each.trim() !== '')) {
      const name = part.trim().slice(0, 300);
      const siblings = [...this.#all, ...made].filter((each) => each.parent === parent);
      let found = siblings.find((each) => each.name === name && each.query === undefined);
      if (!found) {
        found = this.#make(name, parent, Math.max(0, ...siblings.map(({ order }) => order)) + 1);
        made.push(found);
      }
      parent = found.id;
    }
    return {
      collection: parent,
      made,
      changes: made.map((each): Change => ({ table: 'collections', id: each.id, before: null, after: each })),
    };
  }

  keep(made: readonly Collection[]): void {
    this.#all.push(...made);
  }

  #make(name: string, parent: Id | null, order: number): Collection {
    const now = new Date().toISOString();
    return { id: randomUUID(), creator: this.#creator, created: now, modified: now, name, parent, order };
  }
}
