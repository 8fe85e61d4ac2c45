import type { LedgerColumn } from '../../ledgers/column';
import type { LedgerDefinition } from '../../ledgers/ledger';
import type { LedgerRow } from '../../ledgers/row';
import type { ConditionalAs } from '../../ledgers/stance';
import type { Written } from '../format';

/** What is exported of a ledger: its rows as they are filtered and sorted, and the columns that are shown. */
export interface LedgerContent {
  readonly ledger: LedgerDefinition;
  readonly rows: readonly LedgerRow[];
  readonly columns: readonly LedgerColumn[];
  /** ISO 8601 in UTC. The clock is a parameter, so that the same ledger gives the same bytes. */
  readonly madeAt: string;
  /** The program and its version: "Dateline 0.1.0". */
  readonly app: string;
}

export interface LedgerOptions {
  /** Whether a byte order mark says that the file is UTF-8: some spreadsheets need it. */
  readonly bom: boolean;
  readonly conditional: ConditionalAs;
}

/** One format that ledgers are exported in. `write` withholds by itself what is not public. */
export interface LedgerFormat {
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  /** One sentence for the person who chooses. */
  readonly about: string;
  /** Only positions make a network. */
  readonly isNetwork: boolean;
  readonly write: (content: LedgerContent, options: LedgerOptions) => Written;
}
