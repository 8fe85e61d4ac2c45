import { useLiveQuery } from 'dexie-react-hooks';
import type { Outcome } from '../../shared/ipc';
import type { Fixity, ProvenanceEvent } from '../../shared/model/provenance';
import { bridge } from './bridge';
import { store } from './database';
import { addProvenance } from './edits/add-provenance';
import { admit } from './known';

/** So many originals are asked about at once: with the largest files it stays a matter of seconds. */
const BATCH = 25;

export interface FixityReport {
  readonly sound: number;
  readonly failures: ProvenanceEvent['failures'];
  /** False where it was called off half-way: then nothing is logged. */
  readonly isWhole: boolean;
}

/** The originals of this library and the pictures of its events, each once, under the name it came with, and since when it is here. Nothing tells the size of a picture. */
async function originals(): Promise<Map<string, { name: string; size: number | null; since: string }>> {
  const versions = admit('versions', await store().versions.toArray()).sort((a, b) => (a.created < b.created ? 1 : -1));
  const pictured = admit(
    'events',
    await store()
      .events.filter(({ media = [] }) => media.length > 0)
      .toArray(),
  );
  const pictures = pictured.flatMap(({ created, media = [] }) =>
    media.map(({ sha256, name }) => [sha256, { name, size: null, since: created }] as const),
  );
  const files = versions.map(({ created, original: { sha256, name, size } }) => [sha256, { name, size, since: created }] as const);
  return new Map<string, { name: string; size: number | null; since: string }>([...pictures, ...files]);
}

/** Checks one original against its SHA-256 and notes it in the provenance log. */
export async function checkOriginal(sha256: string, name: string): Promise<Fixity> {
  const [checked] = await bridge().invoke('originals:check', [sha256]);
  const fixity = checked?.fixity ?? 'unreadable';
  const failures = fixity === 'sound' ? [] : [{ sha256, fixity, name }];
  await addProvenance({ type: 'fixity check', original: sha256, sound: 1 - failures.length, failures, note: '' });
  return fixity;
}

/** Checks every original, in small steps, and notes the outcome as one entry of the log. `goOn` is asked between steps. */
export async function checkOriginals(
  onProgress: (done: number, total: number) => void,
  goOn: () => boolean,
  note: string,
): Promise<FixityReport> {
  const all = await originals();
  const names = [...all.keys()];
  const failures: ProvenanceEvent['failures'] = [];
  for (let at = 0; at < names.length; at += BATCH) {
    if (!goOn()) return { sound: at - failures.length, failures, isWhole: false };
    onProgress(at, names.length);
    for (const { sha256, fixity } of await bridge().invoke('originals:check', names.slice(at, at + BATCH)))
      if (fixity !== 'sound') failures.push({ sha256, fixity, name: all.get(sha256)!.name });
  }
  const sound = names.length - failures.length;
  if (names.length > 0) await addProvenance({ type: 'fixity check', sound, failures: failures.slice(0, 10_000), note });
  return { sound, failures, isWhole: true };
}

/** Looks for lost originals below a folder the person chooses, by their hash. Null: none was chosen. Gives how many came back. */
export async function restoreOriginals(lost: readonly string[]): Promise<Outcome<number | null>> {
  const all = await originals();
  const wanted = lost.flatMap((sha256) => (all.has(sha256) ? [{ sha256, size: all.get(sha256)!.size }] : []));
  const outcome = await bridge().invoke('originals:restore', wanted);
  if (!outcome.ok || outcome.value === null) return outcome.ok ? { ok: true, value: null } : outcome;
  const { restored } = outcome.value;
  if (restored.length > 0)
    await addProvenance({ type: 'restored', sound: restored.length, failures: [], note: 'found again below a chosen folder' });
  // Else what the last check said of them would stand.
  for (const sha256 of restored) await checkOriginal(sha256, all.get(sha256)?.name ?? '');
  return { ok: true, value: restored.length };
}

export interface LastCheck {
  /** ISO 8601. */
  readonly at: string;
  readonly fixity: Fixity;
}

/** What the log says of originals: all its checks, the newest first. */
const checks = async (): Promise<ProvenanceEvent[]> =>
  admit('provenance', await store().provenance.where({ type: 'fixity check' }).toArray()).sort((a, b) => (a.created < b.created ? 1 : -1));

/** The newest of these checks that tells of an original: its own, or one of all since it is here. */
function lastOf(sha256: string, since: string, newestFirst: readonly ProvenanceEvent[]): LastCheck | null {
  const last = newestFirst.find(({ original, created }) => (original === undefined ? created >= since : original === sha256));
  return last ? { at: last.created, fixity: last.failures.find((failure) => failure.sha256 === sha256)?.fixity ?? 'sound' } : null;
}

/** The newest entry of the log that tells of an original: its own, or a check of all since it is here. Null where it was never checked. */
export async function lastCheckOf(sha256: string): Promise<LastCheck | null> {
  const [versions, log] = await Promise.all([store().versions.where({ 'original.sha256': sha256 }).toArray(), checks()]);
  return lastOf(sha256, versions.map(({ created }) => created).sort()[0] ?? '', log);
}

/** The SHA-256 of the originals that were not sound when they were last looked at. */
export async function lostOriginals(): Promise<string[]> {
  const [all, log] = await Promise.all([originals(), checks()]);
  const suspects = new Set(log.flatMap(({ failures }) => failures.map(({ sha256 }) => sha256)));
  return [...suspects].filter((sha256) => {
    const known = all.get(sha256);
    const last = known && lastOf(sha256, known.since, log);
    return last && last.fixity !== 'sound';
  });
}

/** The same for as long as it is shown; undefined while it is read. */
export const useLastCheck = (sha256: string): LastCheck | null | undefined => useLiveQuery(() => lastCheckOf(sha256), [sha256]);

/** When all originals were last checked, ISO 8601; null for never. */
export async function lastFullCheck(): Promise<string | null> {
  const whole = (await checks()).find(({ original }) => original === undefined);
  return whole?.created ?? null;
}
