import type { Annotation, Kind } from '../model/annotation';
import type { Id } from '../model/record';
import type { Ledger } from '../model/saved-view';
import type { LedgerColumn } from './column';
import type { LedgerRow } from './row';
import type { Point } from './series';

/** How a ledger can be laid out: rows; holders by issues; one measure over time. */
export type LedgerMode = 'table' | 'matrix' | 'series';

/** What is known of a row only beside all others of its ledger. */
export interface Compared {
  /** Figures by their row. */
  readonly points: ReadonlyMap<Id, Point>;
  /** In how many sources each public figure is named, by `personKey`. */
  readonly mentions: ReadonlyMap<string, number>;
}

/** A view over all sources of one kind of annotation, as the screen, saved views and exports know it. */
export interface LedgerDefinition {
  readonly id: Ledger;
  readonly label: string;
  /** "1 claim", "12 claims". */
  readonly one: string;
  readonly many: string;
  readonly kind: Kind;
  readonly holds: (annotation: Pick<Annotation, 'fields'>) => boolean;
  /** All but the codebook's own, in the order in which they are offered. The first one is always there. */
  readonly columns: (compared: Compared) => readonly LedgerColumn[];
  /** The columns shown until a person chooses. */
  readonly first: readonly string[];
  /** What to filter and group by, offered first. */
  readonly facets: readonly string[];
  /** The first one is shown until a person chooses. */
  readonly modes: readonly LedgerMode[];
  /** What rows are compared by, before they are shown; nothing where the ledger does not compare. */
  readonly compare?: (rows: readonly LedgerRow[]) => Compared;
  /** What the ledger is for, and how it fills. */
  readonly empty: string;
}

export const nothingCompared: Compared = { points: new Map(), mentions: new Map() };
