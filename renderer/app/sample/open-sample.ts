import type { Change } from '../../../shared/edits';
import type { Outcome } from '../../../shared/ipc';
import type { Id } from '../../../shared/model/record';
import type { RecordOf } from '../../../shared/model/tables';
import { parseSource } from '../../import/parse';
import { bridge } from '../../store/bridge';
import { stamp } from '../../store/clock';
import { commit, currentCoder } from '../../store/commit';
import { store } from '../../store/database';
import { additions, sourceRecords } from '../../store/edits/add-source';
import { shownTimeline } from '../../store/shown-timeline';
import { inTurn } from '../../store/turn';
import { buildSample, type SampleSource } from './build-sample';
import { sampleFiles } from './sample';

/** Brings the sample in through the real importers and adds it all as one Edit. Gives the source to open first. */
export async function openSample(): Promise<Outcome<Id>> {
  const imported: SampleSource[] = [];
  for (const { name, text } of sampleFiles) {
    const outcome = await bringIn(name, text);
    if (!outcome.ok) return outcome;
    imported.push(outcome.value);
  }
  await inTurn(async () => commit({ label: 'Open the sample', changes: await changesFor(imported) }));
  return { ok: true, value: imported[0]!.source.id };
}

async function bringIn(name: string, words: string): Promise<Outcome<SampleSource>> {
  const bytes = new TextEncoder().encode(words);
  const parsed = await parseSource({ name, bytes: bytes.slice() });
  if (!parsed.ok) return parsed;
  const original = await bridge().invoke('objects:put', bytes);
  if (!original.ok) return original;
  const records = await sourceRecords({ name, original: original.value, imported: parsed.value });
  if (!records.ok) return records;
  const { source, version } = records.value;
  return { ok: true, value: { name, source: { ...source, sample: true, status: 'done' }, version, text: parsed.value.text.text } };
}

/** Where a timeline is there already, the sample's events go onto it: one timeline is on screen. */
async function changesFor(imported: readonly SampleSource[]): Promise<Change[]> {
  const { timeline, annotations, events, codebook, links } = buildSample(imported, {
    coder: currentCoder(),
    now: stamp(),
    newId: () => crypto.randomUUID(),
  });
  const present = await shownTimeline();
  return [
    ...imported.flatMap(({ source, version }) => additions(source, version)),
    ...codebook.actors.map((after): Change => ({ table: 'actors', id: after.id, before: null, after })),
    ...(await missing('issues', codebook.issues)),
    ...(await missing('tags', codebook.tags)),
    ...annotations.map((after): Change => ({ table: 'annotations', id: after.id, before: null, after })),
    ...links.map((after): Change => ({ table: 'links', id: after.id, before: null, after })),
    ...(present ? [] : [{ table: 'timelines' as const, id: timeline.id, before: null, after: timeline }]),
    ...events.map((event): Change => ({
      table: 'events',
      id: event.id,
      before: null,
      after: { ...event, timeline: present?.id ?? timeline.id },
    })),
  ];
}

/** What is named by its name, and not yet there by that. */
async function missing<T extends 'issues' | 'tags'>(table: T, records: readonly RecordOf<T>[]): Promise<Change[]> {
  const present = new Set((await store().table<RecordOf<T>>(table).toArray()).map(({ name }) => name.toLowerCase()));
  return records
    .filter(({ name }) => !present.has(name.toLowerCase()))
    .map((after) => ({ table, id: after.id, before: null, after }) as Change);
}
