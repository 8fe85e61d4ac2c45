import { titleOf } from '../annotations/index';
import { wordsOf } from '../annotations/words';
import { namesWithAbove } from '../model/collection-tree';
import type { Annotation } from '../model/annotation';
import type { Actor } from '../model/codebook';
import type { Id } from '../model/record';
import type { Source } from '../model/source';
import type { Books } from './books';
import { holderOf, voicesOf, type Holder } from './holder';
import { linkTallies, noLinks, type LinkTally } from './link-tallies';

/** A line of a ledger: an annotation with what the other records say of it. */
export interface LedgerRow {
  readonly id: Id;
  readonly annotation: Annotation;
  /** Null where the source was removed. */
  readonly source: Source | null;
  readonly title: string;
  readonly holders: readonly Holder[];
  readonly links: LinkTally;
  /** Names of the collections the source is in, those above them included. */
  readonly collections: readonly string[];
  readonly creator: string;
  /** The Actor that a public figure is. */
  readonly actor: Actor | null;
}

/** Makes the rows of annotations; while the books are the same, and over other books where nothing about a row changed, the very same row. */
export function rowMaker(books: Books, before?: RowMaker): RowMaker {
  const sources = new Map(books.sources.map((source) => [source.id, source]));
  const actors = new Map(books.actors.map((actor) => [actor.id, actor]));
  const names = namesWithAbove(books.collections);
  const tallies = linkTallies(books);
  const made = new WeakMap<Annotation, LedgerRow>();
  const isKept = before !== undefined && before.books.actors === books.actors && before.books.collections === books.collections;
  // Where annotations alone have changed, which is what happens all day, the others' rows need no look.
  const isAllElse = isKept && before.books.sources === books.sources && before.books.coders === books.coders && before.tallies === tallies;
  // Only its rows: what held on to the maker before would hold on to all the books there ever were.
  const earlier = isKept ? before.made : undefined;
  const make = (annotation: Annotation): LedgerRow => {
    const last = earlier?.get(annotation);
    if (last && isAllElse) return last;
    const source = sources.get(annotation.source) ?? null;
    const links = tallies.get(annotation.id) ?? noLinks;
    const creator = books.coders.get(annotation.creator) ?? '';
    if (last && last.source === source && last.creator === creator && isSameTally(last.links, links)) return last;
    const { fields } = annotation;
    return {
      id: annotation.id,
      annotation,
      source,
      title: titleOf(annotation),
      holders: voicesOf(fields).map((voice) => holderOf(voice, source, actors)),
      links,
      collections: source ? [...new Set(source.collections.flatMap((id) => names.get(id) ?? []))] : [],
      creator,
      actor: ('variant' in fields && fields.variant === 'person' && fields.actor && actors.get(fields.actor)) || null,
    };
  };
  return {
    books,
    tallies,
    made,
    rowOf: (annotation) => {
      const known = made.get(annotation);
      if (known) return known;
      const row = make(annotation);
      made.set(annotation, row);
      return row;
    },
  };
}

export interface RowMaker {
  readonly books: Books;
  readonly tallies: ReadonlyMap<Id, LinkTally>;
  readonly made: WeakMap<Annotation, LedgerRow>;
  readonly rowOf: (annotation: Annotation) => LedgerRow;
}

const isSameTally = (a: LinkTally, b: LinkTally): boolean =>
  a.supports === b.supports &&
  a.contradicts === b.contradicts &&
  a.independentFor === b.independentFor &&
  a.independentAgainst === b.independentAgainst;

/** The words of the passage, as the source has them. */
export const passageWords = ({ annotation }: Pick<LedgerRow, 'annotation'>): string => wordsOf(annotation);
