import type { Ledger } from '../model/saved-view';
import { claims } from './claims';
import type { Books } from './books';
import type { LedgerColumn } from './column';
import { figures } from './figures';
import type { Compared, LedgerDefinition } from './ledger';
import { ownColumns } from './own-columns';
import { people } from './people';
import { positions } from './positions';

/** The registry of ledgers: one line a ledger; the screen, the saved views, the commands and the exports read it. */
export const ledgers: Readonly<Record<Ledger, LedgerDefinition>> = { claims, positions, figures, people };

export const ledgerList: readonly LedgerDefinition[] = Object.values(ledgers);

/** Every column a ledger has, the codebook's own fields last. */
export const columnsOf = (
  ledger: LedgerDefinition,
  books: Pick<Books, 'ownFields' | 'actors'>,
  compared: Compared,
): readonly LedgerColumn[] => [...ledger.columns(compared), ...ownColumns(books, ledger.kind)];
