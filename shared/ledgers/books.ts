import type { Annotation } from '../model/annotation';
import type { Actor, Issue, OwnField } from '../model/codebook';
import type { Link } from '../model/link';
import type { Id } from '../model/record';
import type { Collection, Source } from '../model/source';

/** What the ledgers draw on. Lists of live reads keep the identity of each record that has not changed, and so do the rows made of them. */
export interface Books {
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  readonly links: readonly Link[];
  readonly collections: readonly Collection[];
  readonly ownFields: readonly OwnField[];
  /** The names of coders by their id. */
  readonly coders: ReadonlyMap<Id, string>;
}
