import type { Erasure } from '../../shared/erasure';
import type { Outcome } from '../../shared/ipc';
import { bridge } from './bridge';
import { store } from './database';
import type { ErasurePlan } from './erasure-plan';
import { settled, useSaved } from './outbox';
import { rebuild } from './rebuild';
import { inTurn } from './turn';

/**
 * Erases for good what a plan names, with its events where that is asked for: main asks the person and rewrites what is on disk, then
 * the store is filled from it. False: the person said no. It cannot be undone.
 */
export const expunge = (plan: ErasurePlan, withEvents: boolean): Promise<Outcome<boolean>> =>
  inTurn(async () => {
    await settled();
    const saved = useSaved.getState();
    if (saved.is === 'failed') return notNow(saved.message);
    const erasure = withEvents ? withEventsOf(plan) : plan.erasure;
    const done = await bridge().invoke('library:expunge', erasure);
    if (!done.ok) return done;
    if (done.value === null) return { ok: true, value: false };
    await fillAgain();
    return { ok: true, value: true };
  });

const notNow = (message: string): Outcome<never> => ({
  ok: false,
  error: { code: 'not-saved', message: `Nothing was erased, since not everything is saved yet. ${message}` },
});

const withEventsOf = ({ erasure, events }: ErasurePlan): Erasure => ({
  ...erasure,
  records: [...erasure.records, ...events.map((id) => ({ table: 'events' as const, id }))],
});

async function fillAgain(): Promise<void> {
  const journal = await bridge().invoke('journal:state');
  await rebuild(store(), journal, journal.number);
}
