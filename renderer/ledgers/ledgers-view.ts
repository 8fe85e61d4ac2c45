import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { noFilter, type Filter } from '../../shared/ledgers/filter';
import { ledgers } from '../../shared/ledgers/index';
import { firstSettings, Settings } from '../../shared/ledgers/settings';
import type { Id } from '../../shared/model/record';
import { Ledger } from '../../shared/model/saved-view';
import { useShownLedger } from './shown-ledger';

/** Which cell of the matrix, or which series, is looked into. */
export interface Looked {
  readonly holder: string;
  readonly issue: string;
}

/** What is on screen in the ledgers now. None of it is a person's work. */
interface LedgersView {
  /** Annotations selected in a ledger. */
  selected: ReadonlySet<Id>;
  /** Groups whose rows are hidden. */
  closed: ReadonlySet<string>;
  cell: Looked | null;
  series: string | null;
  dialog: 'bulk' | 'export' | null;
}

const none: ReadonlySet<string> = new Set();
const nothing = { selected: none, closed: none, cell: null, series: null, dialog: null };
export const useLedgersView = create<LedgersView>(() => nothing);

export const selectRows = (selected: ReadonlySet<Id>): void => useLedgersView.setState({ selected });

export function toggleGroup(group: string): void {
  useLedgersView.setState(({ closed }) => {
    const next = new Set(closed);
    if (!next.delete(group)) next.add(group);
    return { closed: next };
  });
}

/** How each ledger is arranged, kept by the browser and nowhere else; a saved view is a record. */
interface LedgerChoices {
  settings: Partial<Record<Ledger, Settings>>;
  /** The saved view that each ledger was last arranged by. */
  views: Partial<Record<Ledger, Id>>;
}

export const useLedgerChoices = create<LedgerChoices>()(
  persist<LedgerChoices>(() => ({ settings: {}, views: {} }), {
    name: 'dateline-ledgers',
    version: 1,
    // Another version of the app may have kept what this one cannot read.
    merge: (kept, first) => ({ ...first, ...soundChoices(kept) }),
  }),
);

function soundChoices(kept: unknown): Partial<LedgerChoices> {
  const { settings = {}, views = {} } = (kept ?? {}) as Partial<LedgerChoices>;
  const sound = Ledger.options.flatMap((each) => {
    const read = Settings.safeParse(settings[each]);
    return read.success && ledgers[each].modes.includes(read.data.mode) ? [[each, read.data] as const] : [];
  });
  return { settings: Object.fromEntries(sound), views };
}

export const settingsOf = (ledger: Ledger): Settings => useLedgerChoices.getState().settings[ledger] ?? firstOf(ledger);

const firsts = new Map<Ledger, Settings>();
/** The same object each time. */
function firstOf(ledger: Ledger): Settings {
  const known = firsts.get(ledger) ?? firstSettings(ledgers[ledger]);
  firsts.set(ledger, known);
  return known;
}

export const useSettings = (ledger: Ledger): Settings => useLedgerChoices(({ settings }) => settings[ledger]) ?? firstOf(ledger);

export function arrange(ledger: Ledger, patch: Partial<Settings>): void {
  useLedgerChoices.setState(({ settings }) => ({ settings: { ...settings, [ledger]: { ...settingsOf(ledger), ...patch } } }));
}

export const filterBy = (ledger: Ledger, patch: Partial<Filter>): void =>
  arrange(ledger, { filter: { ...settingsOf(ledger).filter, ...patch } });

/** Takes the filter away, and nothing else. */
export const filterNothing = (ledger: Ledger): void => arrange(ledger, { filter: noFilter });

// What was selected in one ledger is let go in another.
useShownLedger.subscribe((now, before) => now.ledger !== before.ledger && useLedgersView.setState(nothing));

/** Arranges a ledger as a saved view has it. */
export function applySettings(ledger: Ledger, settings: Settings, view: Id): void {
  useLedgersView.setState({ closed: none, cell: null, series: null });
  useLedgerChoices.setState((now) => ({ settings: { ...now.settings, [ledger]: settings }, views: { ...now.views, [ledger]: view } }));
}
