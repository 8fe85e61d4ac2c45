import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Collection, Source } from '../../shared/model/source';
import type { Query } from '../../shared/search/query';
import type { Order, Results, Show } from '../../shared/search/results';
import type { ShownGroup } from '../../shared/search/shown';

/** What the window tells the search worker. `ask` numbers a question; its answer carries the same number. */
export type ToWorker =
  /** First of all: the store's name. */
  | { readonly is: 'open'; readonly library: string }
  /** Records that are new or have changed, and ids of those gone. `whole`: after these it has all there are. */
  | {
      readonly is: 'records';
      readonly sources: readonly Source[];
      readonly annotations: readonly Annotation[];
      readonly removed: readonly Id[];
      readonly whole: boolean;
    }
  | { readonly is: 'collections'; readonly collections: readonly Collection[] }
  /** The words of a text that was needed; null where it cannot be had. */
  | { readonly is: 'text'; readonly sha256: string; readonly text: string | null }
  | { readonly is: 'search'; readonly ask: number; readonly query: Query; readonly order: Order; readonly show: Show }
  /** Groups of the last results, from `from` up to `to`, each with at most so many of its passages. */
  | {
      readonly is: 'page';
      readonly ask: number;
      readonly search: number;
      readonly from: number;
      readonly to: number;
      readonly passages: number;
    };

/** How far the index is. */
export interface Progress {
  /** Texts that can be found, and all there are. */
  readonly done: number;
  readonly of: number;
  /** Texts that could not be had, and so cannot be found. */
  readonly unread: number;
  /** Whether all records have come since the start. */
  readonly whole: boolean;
  /** Whether there is nothing left to do for now. */
  readonly idle: boolean;
}

/** What was found; `groups` are asked for page by page. */
export interface FoundCount {
  readonly search: number;
  readonly groups: number;
  readonly counts: Results['counts'];
}

/** What the worker tells the window. */
export type FromWorker =
  | { readonly is: 'progress'; readonly progress: Progress }
  /** The store does not have this text at hand. */
  | { readonly is: 'need'; readonly sha256: string }
  | { readonly is: 'found'; readonly ask: number; readonly found: FoundCount }
  /** Null where other results have taken the place of those asked about. */
  | { readonly is: 'page'; readonly ask: number; readonly groups: readonly ShownGroup[] | null };
