import type { DateSpan } from '../../shared/dates/date-span';
import { voicesIn } from '../../shared/codebook/actor-uses';
import { takenOn } from '../../shared/ledgers/as-of';
import type { ClockId } from '../../shared/ledgers/clock';
import { cellKey, matrixOf, type Matrix, type Stand } from '../../shared/ledgers/matrix';
import { rowMaker, type LedgerRow } from '../../shared/ledgers/row';
import { inOrder } from '../../shared/ledgers/sort';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { Actor } from '../../shared/model/codebook';
import { issueKey } from '../../shared/model/issue-names';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { Book } from './book';

/** A passage on a page of the codebook, with when it was and what tells the time. */
export interface PassageItem {
  readonly is: 'passage';
  readonly key: string;
  readonly kind: Kind;
  readonly annotation: Annotation;
  readonly source: Source | null;
  readonly when: DateSpan | null;
  readonly clock: ClockId | null;
  /** Of a position: where it stands among the others of its holder on its issue. */
  readonly stand?: Stand;
}

/** What a page lists: passages under headings. A group leads to the page of the issue or the actor it is about. */
export type PageItem =
  | { readonly is: 'section'; readonly key: string; readonly text: string; readonly count: number }
  | {
      readonly is: 'group';
      readonly key: string;
      readonly text: string;
      readonly count: number;
      readonly reversals: number;
      readonly to: { readonly actor: Id } | { readonly issue: string } | null;
    }
  | PassageItem;

const isPerson = ({ fields }: Annotation): boolean => fields.kind === 'figure' && fields.variant === 'person';

/** All that points to an actor, in order of time: said, held by issue, held for them, credited with, and where they are the public figure. */
export function actorItems(actor: Actor, book: Book): PageItem[] {
  const mine = book.byActor.get(actor.id) ?? [];
  const speaks = (field: 'speakers' | 'holders' | 'onBehalfOf') => (annotation: Annotation) =>
    ((annotation.fields as Partial<Record<typeof field, readonly { actor: Id | null }[]>>)[field] ?? []).some(
      (voice) => voice.actor === actor.id,
    );
  const claims = mine.filter((each) => each.fields.kind === 'claim' && speaks('speakers')(each));
  const held = mine.filter(speaks('holders'));
  const represented = mine.filter((each) => speaks('onBehalfOf')(each) && !speaks('holders')(each));
  const quantities = mine.filter((each) => each.fields.kind === 'figure' && !isPerson(each) && speaks('speakers')(each));
  const people = mine.filter((each) => isPerson(each) && (each.fields as { actor?: Id | null }).actor === actor.id);
  const listed = new Set([claims, held, represented, quantities, people].flat());
  const rest = mine.filter((each) => !listed.has(each));
  return [
    ...section('Said', claims, book),
    ...heldSection(actor, held, book),
    ...section('Held on their behalf', represented, book),
    ...section('Credited with', quantities, book),
    ...section('Named as a public figure', people, book),
    ...section('Named in own fields', rest, book),
  ];
}

/** Who holds what on an issue, one group a holder, in order of time. */
export function issueItems(key: string, book: Book): PageItem[] {
  const all = book.byIssue.get(key) ?? [];
  const positions = all.filter(({ fields }) => fields.kind === 'position' && fields.issue !== null && issueKey(fields.issue) === key);
  const named = new Set(positions);
  const matrix = matrixFor(positions, book);
  const groups = matrix.holders.flatMap(({ key: holder, label, of }): PageItem[] => {
    const cell = matrix.cells.get(cellKey(holder, key));
    if (!cell) return [];
    const to = of?.actor ? { actor: of.actor } : null;
    return [
      group(`holder ${holder}`, label, cell.stands.length, cell.reversals, to),
      ...cell.stands.map((stand) => standing(stand, holder)),
    ];
  });
  return [
    ...groups,
    ...section(
      'Named in own fields',
      all.filter((each) => !named.has(each)),
      book,
    ),
  ];
}

/** How many positions take each stance, and how many turns there are. */
export function stanceCounts(items: readonly PageItem[]): { counts: ReadonlyMap<string, number>; reversals: number; holders: number } {
  const counts = new Map<string, number>();
  const seen = new Set<Id>();
  let [reversals, holders] = [0, 0];
  for (const item of items) {
    if (item.is === 'group') {
      reversals += item.reversals;
      holders += 1;
    }
    if (item.is !== 'passage' || !item.stand || seen.has(item.annotation.id)) continue;
    seen.add(item.annotation.id);
    const stance = item.stand.stance ?? 'none';
    counts.set(stance, (counts.get(stance) ?? 0) + 1);
  }
  return { counts, reversals, holders };
}

/** Passages under a heading, in the order and by the clock of the ledgers: when it was said, else when its source was published. */
function section(text: string, annotations: readonly Annotation[], book: Book): PageItem[] {
  if (annotations.length === 0) return [];
  return [
    { is: 'section', key: text, text, count: annotations.length },
    ...inOrder(rowsOf(annotations, book)).map((row): PassageItem => {
      const { annotation, source } = row;
      const at = takenOn(row);
      return {
        is: 'passage',
        key: `${text} ${row.id}`,
        kind: annotation.fields.kind,
        annotation,
        source,
        when: at?.when ?? null,
        clock: at?.clock ?? null,
      };
    }),
  ];
}

function heldSection(actor: Actor, held: readonly Annotation[], book: Book): PageItem[] {
  if (held.length === 0) return [];
  const matrix = matrixFor(held, book);
  const holder = `actor:${actor.id}`;
  const groups = matrix.issues.flatMap(({ key, label, of }): PageItem[] => {
    const cell = matrix.cells.get(cellKey(holder, key));
    if (!cell) return [];
    const to = of === null ? null : { issue: key };
    return [group(`issue ${key}`, label, cell.stands.length, cell.reversals, to), ...cell.stands.map((stand) => standing(stand, key))];
  });
  return [{ is: 'section', key: 'Held', text: 'Held', count: held.length }, ...groups];
}

const group = (key: string, text: string, count: number, reversals: number, to: Extract<PageItem, { is: 'group' }>['to']): PageItem => ({
  is: 'group',
  key,
  text,
  count,
  reversals,
  to,
});

const standing = (stand: Stand, under: string): PassageItem => ({
  is: 'passage',
  key: `${under} ${stand.row.id}`,
  kind: 'position',
  annotation: stand.row.annotation,
  source: stand.row.source,
  when: stand.at?.when ?? null,
  clock: stand.at?.clock ?? null,
  stand,
});

const matrixFor = (annotations: readonly Annotation[], book: Book): Matrix => matrixOf(rowsOf(annotations, book), book.issues);

function rowsOf(annotations: readonly Annotation[], { sources, actors, issues }: Book): LedgerRow[] {
  const { rowOf } = rowMaker({
    annotations,
    sources: [...sources.values()],
    actors,
    issues,
    links: [],
    collections: [],
    ownFields: [],
    coders: new Map(),
  });
  return annotations.map(rowOf);
}

/** How a voice of this actor is called in an annotation, where that is not the actor's own name: with role and organisation. */
export function calledIn({ fields }: Annotation, actor: Actor): string | null {
  const words = voicesIn(fields)
    .filter((voice) => voice.actor === actor.id)
    .map(({ name, role, organisation }) => [name === actor.name ? '' : name, role ?? '', organisation ?? ''].filter(Boolean).join(', '))
    .filter(Boolean);
  return words.length > 0 ? words.join('; ') : null;
}
