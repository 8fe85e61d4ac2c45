import { takenOn } from '../../ledgers/as-of';
import type { Holder } from '../../ledgers/holder';
import { issueOf } from '../../ledgers/positions';
import type { LedgerRow } from '../../ledgers/row';
import { agreementOf, type ConditionalAs } from '../../ledgers/stance';
import { issueKey } from '../../model/issue-names';
import type { Stance } from '../../model/annotation';
import { counted } from '../../text/counted';

/** Positions of one holder on one issue that are alike: same stance, date and source. */
export interface Edge {
  readonly holder: Holder;
  readonly issue: string;
  readonly stance: Stance | null;
  readonly agreement: number | null;
  /** EDTF: when it was stated, else when the source was published; empty where neither is known. */
  readonly date: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly count: number;
}

/**
 * Who stands how on what, and what is not in it. A holder that nobody made public is not named, and its position is left out; so are positions without a
 * holder or an issue: a network has no place for them.
 */
export function networkOf(rows: readonly LedgerRow[], conditional: ConditionalAs): { edges: Edge[]; losses: string[] } {
  const edges = new Map<string, Edge>();
  const names = namesOf(rows);
  const left = { kept: 0, nobody: 0, nothing: 0 };
  for (const row of rows) {
    const issue = issueOf(row);
    if (issue === null) left.nothing += 1;
    else if (row.holders.length === 0) left.nobody += 1;
    else if (!row.annotation.public.includes('holders')) left.kept += 1;
    else
      for (const holder of new Map(row.holders.map((each) => [each.key, each])).values())
        add(edges, toEdge(row, holder, issue, names, conditional));
  }
  return { edges: [...edges.values()].sort(inOrder), losses: lossesOf(left) };
}

/** One spelling of each issue, whichever row comes first. */
function namesOf(rows: readonly LedgerRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of rows.flatMap((row) => issueOf(row) ?? [])) {
    const known = names.get(issueKey(name));
    if (known === undefined || name < known) names.set(issueKey(name), name);
  }
  return names;
}

function toEdge(row: LedgerRow, holder: Holder, issue: string, names: ReadonlyMap<string, string>, conditional: ConditionalAs): Edge {
  const { fields, source } = row.annotation;
  const stance = fields.kind === 'position' ? fields.stance : null;
  return {
    holder,
    issue: names.get(issueKey(issue))!,
    stance,
    agreement: agreementOf(stance, conditional),
    date: takenOn(row)?.when.edtf ?? '',
    source,
    sourceTitle: row.source?.title ?? '',
    count: 1,
  };
}

function add(edges: Map<string, Edge>, edge: Edge): void {
  const key = JSON.stringify([edge.holder.key, edge.issue, edge.stance, edge.date, edge.source]);
  const known = edges.get(key);
  edges.set(key, known ? { ...known, count: known.count + 1 } : edge);
}

/** An order that depends on the records alone, so that the same ledger gives the same bytes. */
const inOrder = (a: Edge, b: Edge): number =>
  ascending(a.holder.label, b.holder.label) ||
  ascending(a.holder.key, b.holder.key) ||
  ascending(a.issue, b.issue) ||
  ascending(a.date, b.date) ||
  ascending(a.source, b.source) ||
  ascending(a.stance ?? '', b.stance ?? '');

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const lossesOf = ({ kept, nobody, nothing }: { kept: number; nobody: number; nothing: number }): string[] => [
  ...(kept > 0 ? [`${counted(kept, 'position has', 'positions have')} private holders and ${kept === 1 ? 'is' : 'are'} left out.`] : []),
  ...(nobody > 0 ? [`${counted(nobody, 'position', 'positions')} without a holder ${nobody === 1 ? 'is' : 'are'} left out.`] : []),
  ...(nothing > 0 ? [`${counted(nothing, 'position', 'positions')} without an issue ${nothing === 1 ? 'is' : 'are'} left out.`] : []),
];

/** An agreement as a file says it; nothing where there is none. */
export const agreementWords = (agreement: number | null): string => (agreement === null ? '' : String(agreement));
