import type { Actor, Guideline, Issue, OwnField, Tag } from '../../model/codebook';
import type { Written } from '../format';

/** A tag of the codebook or of any record; those without a record say no more than their name. */
export type NamedTag = Pick<Tag, 'name' | 'colour' | 'guidelines'>;

/** A codebook made ready to leave. Actors and tags are private: they are here only where the person who exports put them in. */
export interface CodebookContent {
  readonly guidelines: readonly Guideline[];
  readonly ownFields: readonly OwnField[];
  readonly issues: readonly Issue[];
  /** Null: left out. */
  readonly tags: readonly NamedTag[] | null;
  /** Null: left out. */
  readonly actors: readonly Actor[] | null;
  /** What was left out with them, counted. */
  readonly leftOut: { readonly actors: number; readonly tags: number };
  /** How many records name each thing: own fields and actors by id, issues by `issueKey`, tags by name. */
  readonly uses: Readonly<Record<'fields' | 'actors' | 'issues' | 'tags', ReadonlyMap<string, number>>>;
  /** ISO 8601 in UTC. The clock is a parameter, so that the same codebook gives the same bytes. */
  readonly madeAt: string;
  /** The program and its version: "Dateline 0.1.0". */
  readonly app: string;
}

/** One format that codebooks are exported in. */
export interface CodebookFormat {
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One sentence for the person who chooses. */
  readonly about: string;
  readonly write: (content: CodebookContent) => Written;
}
