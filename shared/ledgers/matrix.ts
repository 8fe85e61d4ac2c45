import { definitelyBefore, compareSpans } from '../dates/compare';
import type { PositionFields, Stance } from '../model/annotation';
import type { Issue } from '../model/codebook';
import { findIssue, issueKey } from '../model/issue-names';
import { collator } from '../model/by-title';
import type { Id } from '../model/record';
import { takenOn, type Placed } from './as-of';
import type { Holder } from './holder';
import type { LedgerRow } from './row';

/** A position in a cell, in its place in time. */
export interface Stand {
  readonly row: LedgerRow;
  readonly stance: Stance | null;
  readonly condition: string | null;
  readonly at: Placed | null;
  /** From for to against or back, since the last of these; *unordered* where the dates do not say which came first. */
  readonly turn: 'reversal' | 'unordered' | null;
  /** The later position that takes its place. */
  readonly supersededBy: Id | null;
}

export interface Cell {
  /** By date, the undated last. */
  readonly stands: readonly Stand[];
  readonly reversals: number;
}

export interface Side<T> {
  readonly key: string;
  readonly label: string;
  /** How many positions stand in its row or column. */
  readonly count: number;
  readonly of: T;
}

/** Holders by issues. Unnamed holders are listed apart, and so are positions without a holder or an issue: nothing is filled in. */
export interface Matrix {
  readonly holders: readonly Side<Holder | null>[];
  readonly issues: readonly Side<string | null>[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly positions: number;
}

export const cellKey = (holder: string, issue: string): string => `${holder}\n${issue}`;

const NOBODY = '';
const places: Readonly<Record<Holder['sort'], number>> = { actor: 0, name: 0, unnamed: 1 };

/**
 * Lays positions out; `all` are those that may take their place, shown or not. Issues stand in the codebook's order, then by name; holders by how much is
 * known of them, then by name.
 */
export function matrixOf(rows: readonly LedgerRow[], issues: readonly Issue[], all: readonly LedgerRow[] = rows): Matrix {
  const cells = new Map<string, LedgerRow[]>();
  const holders = new Map<string, { of: Holder | null; count: number }>();
  const heads = new Map<string, { of: string | null; count: number }>();
  for (const row of rows) {
    const name = fieldsOf(row).issue;
    const issue = name === null ? NOBODY : issueKey(name);
    count(heads, issue, name);
    for (const holder of row.holders.length === 0 ? [null] : distinct(row.holders)) {
      const key = holder?.key ?? NOBODY;
      count(holders, key, holder);
      const cell = cellKey(key, issue);
      const found = cells.get(cell);
      if (found) found.push(row);
      else cells.set(cell, [row]);
    }
  }
  const successors = successorsOf(all);
  return {
    holders: sides(holders, (holder) => holder?.label ?? 'No holder stated').sort(
      (a, b) => placeOf(a.of) - placeOf(b.of) || b.count - a.count || collator.compare(a.label, b.label),
    ),
    issues: sides(heads, (name) => (name === null ? 'No issue stated' : (findIssue(issues, name)?.name ?? name))).sort(byCodebook(issues)),
    cells: new Map([...cells].map(([key, members]) => [key, toCell(members, successors)])),
    positions: rows.length,
  };
}

const fieldsOf = ({ annotation: { fields } }: LedgerRow): Pick<PositionFields, 'issue' | 'stance' | 'condition' | 'supersedes'> =>
  fields.kind === 'position' ? fields : { issue: null, stance: null, condition: null };

/** One who is named twice in a joint statement holds it once. */
const distinct = (holders: readonly Holder[]): Holder[] => [...new Map(holders.map((holder) => [holder.key, holder])).values()];

function count<T>(counts: Map<string, { of: T; count: number }>, key: string, of: T): void {
  const known = counts.get(key);
  if (known) known.count += 1;
  else counts.set(key, { of, count: 1 });
}

const sides = <T>(counts: ReadonlyMap<string, { of: T; count: number }>, label: (of: T) => string): Side<T>[] =>
  [...counts].map(([key, { of, count: number }]) => ({ key, of, label: label(of), count: number }));

const placeOf = (holder: Holder | null): number => (holder ? places[holder.sort] : 2);

function byCodebook(issues: readonly Issue[]): (a: Side<string | null>, b: Side<string | null>) => number {
  const order = new Map(inTree(issues).map(({ name }, place) => [issueKey(name), place]));
  const place = ({ key, of }: Side<string | null>) => (of === null ? Infinity : (order.get(key) ?? issues.length));
  return (a, b) => ascending(place(a), place(b)) || collator.compare(a.label, b.label);
}

/** The issues of a codebook from top to bottom, each before those below it. One whose parent is gone, or that is below itself, is not lost. */
function inTree(issues: readonly Issue[]): readonly Issue[] {
  const ids = new Set(issues.map(({ id }) => id));
  const below = new Map<Id | null, Issue[]>();
  for (const issue of [...issues].sort((a, b) => a.order - b.order || collator.compare(a.name, b.name))) {
    const parent = issue.parent !== null && ids.has(issue.parent) ? issue.parent : null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(issue);
    else below.set(parent, [issue]);
  }
  const listed = new Set<Issue>();
  const walk = (parent: Id | null): void => {
    for (const issue of below.get(parent) ?? []) {
      if (listed.has(issue)) continue;
      listed.add(issue);
      walk(issue.id);
    }
  };
  walk(null);
  return [...listed, ...issues.filter((issue) => !listed.has(issue))];
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which position takes the place of which. */
function successorsOf(rows: readonly LedgerRow[]): ReadonlyMap<Id, Id> {
  const successors = new Map<Id, Id>();
  for (const row of rows) {
    const { supersedes } = fieldsOf(row);
    if (supersedes) successors.set(supersedes, row.id);
  }
  return successors;
}

function toCell(rows: readonly LedgerRow[], successors: ReadonlyMap<Id, Id>): Cell {
  const placed = rows.map((row) => ({ row, at: takenOn(row) }));
  placed.sort((a, b) => compareSpans(a.at?.when ?? null, b.at?.when ?? null) || (a.row.id < b.row.id ? -1 : 1));
  let last: { stance: Stance; at: Placed | null } | null = null;
  const stands = placed.map(({ row, at }): Stand => {
    const { stance, condition } = fieldsOf(row);
    const turn = isPole(stance) && last && last.stance !== stance ? turnFrom(last.at, at) : null;
    if (isPole(stance)) last = { stance, at };
    return { row, stance, condition, at, turn, supersededBy: successors.get(row.id) ?? null };
  });
  return { stands, reversals: stands.filter(({ turn }) => turn === 'reversal').length };
}

const isPole = (stance: Stance | null): stance is 'for' | 'against' => stance === 'for' || stance === 'against';

/** Which came first is known only where all of one lies before all of the other. */
const turnFrom = (before: Placed | null, after: Placed | null): Stand['turn'] =>
  before && after && definitelyBefore(before.when, after.when) ? 'reversal' : 'unordered';
