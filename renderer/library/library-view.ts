import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Id } from '../../shared/model/record';
import type { CodingStatus } from '../../shared/model/source';
import type { ColumnId } from './columns';

/** What the library shows: ALL sources, those that are NOWHERE, or the collection with this Id. No Id has a star. */
export type Place = Id;
export const ALL = '*all';
export const NOWHERE = '*none';
export const isCollection = (place: Place): boolean => place !== ALL && place !== NOWHERE;

export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** Sources that were cut or copied, to be put into a collection. */
export interface Held {
  readonly sources: readonly Id[];
  /** The collection they leave when they are put elsewhere; null where they were copied. */
  readonly from: Id | null;
}

/** What is on screen in the library now. None of it is a person's work. */
interface LibraryView {
  place: Place;
  status: CodingStatus | null;
  /** What is typed into the table's filter, in the query language. */
  filter: string;
  /** Sources selected in the table. */
  selected: ReadonlySet<Id>;
  held: Held | null;
  /** A collection that is being named: a new one below `parent`, or `renamed`. */
  naming: { readonly parent: Id | null } | { readonly renamed: Id } | null;
  dialog: { readonly smart: Id | null } | { readonly edited: readonly Id[] } | null;
}

const none: ReadonlySet<Id> = new Set();
export const useLibraryView = create<LibraryView>(() => ({
  place: ALL,
  status: null,
  filter: '',
  selected: none,
  held: null,
  naming: null,
  dialog: null,
}));

export const showPlace = (place: Place): void => useLibraryView.setState({ place, selected: none });
export const selectSources = (selected: ReadonlySet<Id>): void => useLibraryView.setState({ selected });

/** Lasting choices about the library, kept by the browser and nowhere else. */
interface LibraryChoices {
  /** Whether the tree of collections is shown; null until a person chose. */
  tree: boolean | null;
  /** Collections whose nested ones are shown. */
  opened: readonly Id[];
  columns: readonly ColumnId[];
  /** Widths of columns that were changed, px. */
  widths: Partial<Record<ColumnId, number>>;
  sorting: Sorting;
}

export const firstColumns: readonly ColumnId[] = ['title', 'publisher', 'published', 'status', 'collections', 'words', 'annotations'];

export const useLibraryChoices = create<LibraryChoices>()(
  persist<LibraryChoices>(
    () => ({ tree: null, opened: [], columns: firstColumns, widths: {}, sorting: { column: 'title', descending: false } }),
    { name: 'dateline-library', version: 1 },
  ),
);

/** Shows what is nested in a collection, or no longer. */
export function setOpened(id: Id, isOpen: boolean): void {
  useLibraryChoices.setState(({ opened }) => ({ opened: [...opened.filter((each) => each !== id), ...(isOpen ? [id] : [])].slice(-500) }));
}

/** Opens the tree with a field for the name of a new collection. */
export function nameNewCollection(parent: Id | null): void {
  if (parent) setOpened(parent, true);
  useLibraryChoices.setState({ tree: true });
  useLibraryView.setState({ naming: { parent } });
}
