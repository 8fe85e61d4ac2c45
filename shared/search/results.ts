import { compareSpans } from '../dates/compare';
import type { Kind } from '../model/annotation';
import type { Id } from '../model/record';
import type { Source } from '../model/source';
import { evaluate, ITSELF, NO, type Answers } from './evaluate';
import type { LibraryIndex } from './library-index';
import type { Query } from './query';

export type Order = 'relevance' | 'newest' | 'oldest';
/** What is listed: sources found themselves, or passages of one kind; null for all. */
export type Show = 'source' | Kind | null;

/** One source with what was found in it. */
export interface Group {
  readonly source: Source;
  readonly text: string | null;
  /** Whether it was found itself, by its metadata or its text, not only by its passages. */
  readonly itself: boolean;
  /** Passages found, the best first. */
  readonly annotations: readonly Id[];
}

export interface Results {
  readonly groups: readonly Group[];
  /** How many were found of each, whatever is shown. */
  readonly counts: Readonly<Record<'source' | Kind, number>>;
}

interface Gathering {
  /** The place of the source among all, by title. */
  rank: number;
  source: Source;
  text: string | null;
  itself: boolean;
  score: number;
  passages: { id: Id; score: number }[];
}

/** Everything that answers a query, by source. */
export function searchLibrary(index: LibraryIndex, query: Query, order: Order, show: Show): Results {
  const answers = evaluate(index, query);
  const counts = { source: 0, claim: 0, position: 0, figure: 0 };
  const gathered = gather(index, answers, counts, show);
  const compare = order === 'relevance' ? byScore : order === 'oldest' ? byDate : byDateDown;
  const groups = gathered.sort(compare).map(({ source, text, itself, passages }) => ({
    source,
    text,
    itself,
    annotations: passages.sort((a, b) => b.score - a.score).map(({ id }) => id),
  }));
  return { groups, counts };
}

function gather(index: LibraryIndex, { levels, scores }: Answers, counts: Record<'source' | Kind, number>, show: Show): Gathering[] {
  const groups: Gathering[] = [];
  const byNumber: (Gathering | undefined)[] = Array.from({ length: index.items.length });
  const ranks = index.ranks();
  const groupOf = (number: number): Gathering | undefined => {
    const item = index.items[number];
    if (byNumber[number] || item?.is !== 'source') return byNumber[number];
    const made = { rank: ranks[number]!, source: item.source, text: item.text, itself: false, score: 0, passages: [] };
    byNumber[number] = made;
    groups.push(made);
    return made;
  };
  index.items.forEach((item, number) => {
    if (item?.is !== 'source' || levels[number] === NO) return;
    counts.source += 1;
    if (show !== null && show !== 'source') return;
    const group = groupOf(number)!;
    group.itself = true;
    group.score += scores[number]!;
  });
  index.items.forEach((item, number) => {
    if (item?.is !== 'annotation' || levels[number] !== ITSELF) return;
    const { id, source, fields } = item.annotation;
    const owner = index.numberOf(source);
    if (owner === undefined) return;
    counts[fields.kind] += 1;
    if (show !== null && show !== fields.kind) return;
    const group = groupOf(owner);
    if (!group) return;
    const best = group.passages.reduce((most, { score }) => Math.max(most, score), 0);
    group.score += Math.max(0, scores[number]! - best);
    group.passages.push({ id, score: scores[number]! });
  });
  return groups;
}

/** Every order is total: what is alike is sorted by title, then by id. */
const byName = (a: Gathering, b: Gathering): number => a.rank - b.rank;
const byScore = (a: Gathering, b: Gathering): number => b.score - a.score || byName(a, b);
const byDate = (a: Gathering, b: Gathering): number => compareSpans(a.source.published, b.source.published) || byName(a, b);
/** Sources without a date come last either way. */
const byDateDown = (a: Gathering, b: Gathering): number => {
  if (!a.source.published || !b.source.published) return byDate(a, b);
  return compareSpans(b.source.published, a.source.published) || byName(a, b);
};
