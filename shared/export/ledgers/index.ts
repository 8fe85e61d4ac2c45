import { edgesCsv } from './edges-csv';
import type { LedgerFormat } from './format';
import { graphml } from './graphml';
import { matrixCsv } from './matrix-csv';
import { tableCsv } from './table-csv';

/** The registry of formats that ledgers are exported in: one line a format. */
export const ledgerFormats = { table: tableCsv, matrix: matrixCsv, edges: edgesCsv, graphml } as const satisfies Record<
  string,
  LedgerFormat
>;

export type LedgerFormatId = keyof typeof ledgerFormats;
export const ledgerFormatList = (Object.keys(ledgerFormats) as LedgerFormatId[]).map((id) => ({ id, ...ledgerFormats[id] }));
