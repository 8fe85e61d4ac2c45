import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Ledger } from '../../shared/model/saved-view';

interface ShownLedger {
  ledger: Ledger;
  isWide: boolean;
}

/** Which ledger is shown and whether it takes the whole width; by itself, so that the window need not load the ledgers to know. */
export const useShownLedger = create<ShownLedger>()(
  persist<ShownLedger>(() => ({ ledger: 'claims', isWide: false }), { name: 'dateline-ledger', version: 1 }),
);

export const showLedger = (ledger: Ledger): void => void useShownLedger.setState({ ledger });
export const toggleWide = (): void => void useShownLedger.setState(({ isWide }) => ({ isWide: !isWide }));
