import { join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library';
import type { Timeline } from '../../../shared/model/timeline';
import { added, annotationOf, bytesOf, bringIn, must, sourceOf, stamp, writeJournal, type Step } from '../records';
import { made } from './made';

const EVENTS_AN_EDIT = 5_000;
const ANNOTATIONS_A_SOURCE = 20;
const text = 'The ministry said the ferry line would open before the winter storms.';

/** Writes a library whose one timeline has so many events, resting on a tenth as many annotations, twenty to a source. */
export async function seedTimeline(userData: string, count: number): Promise<void> {
  const library = must(await openLibrary(join(userData, 'library')));
  const stored = { text, blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }], inlines: [] };
  const { sha256 } = must(await library.objects.put(bytesOf(stored)));
  const given = made(count);
  const kindOf = (id: string) => given.annotations.get(id)!.fields.kind;
  const sources = Array.from({ length: Math.ceil(given.annotations.size / ANNOTATIONS_A_SOURCE) }, (_, at) =>
    sourceOf({ title: `The Harbour Gazette, no. ${at + 1}` }, `${at}.txt`, text, sha256),
  );
  const annotations = [...given.annotations.keys()].map((id, at) => {
    const { source } = sources[at % sources.length]!;
    const start = (at * 7) % (text.length - 12);
    return { ...annotationOf(text, { start, end: start + 10 }, kindOf(id), source), id };
  });
  const timeline: Timeline = { ...stamp(), title: 'The timeline' };
  const { creator } = timeline;
  const events = given.events.map((event) => added('events', { ...event, timeline: timeline.id, creator } as { id: string }));
  const placed: Step[] = [];
  for (let from = 0; from < events.length; from += EVENTS_AN_EDIT) placed.push(['Place events', events.slice(from, from + EVENTS_AN_EDIT)]);
  await writeJournal(library, [
    ...bringIn(sources.map(({ source, version }) => [added('sources', source), added('versions', version)])),
    ...bringIn(annotations.map((annotation) => [added('annotations', annotation)])),
    ['Make a timeline', [added('timelines', timeline)]],
    ...placed,
  ]);
}
