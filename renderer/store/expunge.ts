import { type Erasure, MOST_ERASED } from '../../shared/erasure';
import type { Outcome } from '../../shared/ipc';
import { numbered } from '../../shared/text/counted';
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
    if (isTooMuch(erasure)) return tooMuch(erasure);
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

const isTooMuch = ({ records, objects }: Erasure): boolean => records.length > MOST_ERASED.records || objects.length > MOST_ERASED.objects;

const tooMuch = ({ records, objects }: Erasure): Outcome<never> => ({
  ok: false,
  error: {
    code: 'too-much',
    message: `Nothing was erased: it comes to ${numbered(records.length)} records and ${numbered(objects.length)} files, and at most ${numbered(MOST_ERASED.records)} records and ${numbered(MOST_ERASED.objects)} files can be erased at once. Erase some of its annotations for good first.`,
  },
});

const withEventsOf = ({ erasure, events, pictures }: ErasurePlan): Erasure => ({
  objects: [...new Set([...erasure.objects, ...pictures])],
  records: [...erasure.records, ...events.map((id) => ({ table: 'events' as const, id }))],
});

async function fillAgain(): Promise<void> {
  const journal = await bridge().invoke('journal:state');
  await rebuild(store(), journal, journal.number);
}
