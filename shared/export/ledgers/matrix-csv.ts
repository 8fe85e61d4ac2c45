import { agreementRule } from '../../ledgers/stance';
import { counted } from '../../text/counted';
import { csvText } from '../csv-text';
import type { LedgerFormat } from './format';
import { networkOf, type Edge } from './network';

/** Holders by issues: the mean agreement of all positions that have one, to four digits; empty where none has. Its first cell says the rule. */
export const matrixCsv: LedgerFormat = {
  label: 'Matrix (CSV)',
  extension: 'csv',
  about: 'Holders by issues, each cell the mean agreement of their positions; empty where none says.',
  isNetwork: true,
  write: ({ rows }, { bom, conditional }) => {
    const { edges, losses } = networkOf(rows, conditional);
    const issues = [...new Set(edges.map(({ issue }) => issue))].sort();
    const holders = new Map(edges.map(({ holder }) => [holder.key, holder.label]));
    const cells = byCell(edges);
    const body = [...holders].map(([key, label]) => [label, ...issues.map((issue) => meanOf(cells.get(`${key}\n${issue}`) ?? []))]);
    const head = [`Mean agreement of holders (rows) on issues (columns). ${agreementRule(conditional)}`, ...issues];
    return { bytes: new TextEncoder().encode(csvText([head, ...body], { bom })), losses: [...losses, ...unsaid(edges)] };
  },
};

function byCell(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const cells = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = `${edge.holder.key}\n${edge.issue}`;
    const found = cells.get(key);
    if (found) found.push(edge);
    else cells.set(key, [edge]);
  }
  return cells;
}

/** Each position counts once. */
function meanOf(edges: readonly Edge[]): string {
  const said = edges.filter(({ agreement }) => agreement !== null);
  const count = said.reduce((sum, edge) => sum + edge.count, 0);
  if (count === 0) return '';
  return String(Math.round((said.reduce((sum, edge) => sum + edge.agreement! * edge.count, 0) / count) * 10_000) / 10_000);
}

function unsaid(edges: readonly Edge[]): string[] {
  const count = edges.reduce((sum, edge) => sum + (edge.agreement === null ? edge.count : 0), 0);
  return count === 0 ? [] : [`${counted(count, 'position has', 'positions have')} no number by this rule and no part in a mean.`];
}
