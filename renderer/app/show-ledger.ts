import type { CommandHandlers } from '../../shared/commands';
import type { Ledger } from '../../shared/model/saved-view';
import { showLedger, useShownLedger } from '../ledgers/shown-ledger';
import { focusRegion } from './focus-region';
import { showMiddle } from './view';

let isAwaited = false;

/** Shows a ledger and takes the focus there, at once or when it is drawn. */
function show(ledger: Ledger): void {
  const isThere = useShownLedger.getState().ledger === ledger && document.querySelector('[data-region="ledgers"]') !== null;
  isAwaited = !isThere;
  showLedger(ledger);
  showMiddle('ledgers');
  if (isThere) focusRegion('ledgers');
}

/** Whether a ledger was asked for and is to take the focus; once. */
export function takeLedgerAwaited(): boolean {
  const was = isAwaited;
  isAwaited = false;
  return was;
}

/** The commands that show a ledger. */
export const ledgerCommands: CommandHandlers = {
  'ledgers.claims': () => show('claims'),
  'ledgers.positions': () => show('positions'),
  'ledgers.figures': () => show('figures'),
  'ledgers.people': () => show('people'),
};
