import { readDate, type ReadDateOptions } from '../../../shared/dates/read-date';
import type { DateSpan } from '../../../shared/dates/date-span';
import type { Annotation } from '../../../shared/model/annotation';
import type { Id } from '../../../shared/model/record';
import type { Actor } from '../../../shared/model/codebook';
import type { Link } from '../../../shared/model/link';
import type { Source, Version } from '../../../shared/model/source';
import type { DatedEvent, Timeline } from '../../../shared/model/timeline';
import { toSelector } from '../../../shared/text/to-selector';
import { buildCodebook, type SampleCodebook, withActors } from './build-codebook';
import { sampleLinks } from './sample-codebook';
import { sampleAnnotations, type DateWords, type SampleAnnotation } from './sample-annotations';
import { sampleEras, sampleEvents, sampleTitle, type SampleEvent } from './sample-events';

/** One of the sample's files after it was brought in. `text` is the SourceText's plain text. */
export interface SampleSource {
  readonly name: string;
  readonly source: Source;
  readonly version: Version;
  readonly text: string;
}

/** The records that make the sample more than three articles: to be added in one Edit. */
export interface SampleRecords {
  readonly timeline: Timeline;
  readonly annotations: readonly Annotation[];
  readonly events: readonly DatedEvent[];
  readonly codebook: SampleCodebook;
  readonly links: readonly Link[];
}

/** Who makes the records, when (ISO 8601, UTC), and how ids are made. */
export interface SampleMaker {
  readonly coder: Id;
  readonly now: string;
  readonly newId: () => Id;
}

/**
 * The sample's annotations, timeline and events. Passages are found by their exact words and dates are read by the same rules as a
 * person's, against the publication date of the source they stand in. Throws where a file, a passage or a date is not as declared:
 * the sample ships with the app, so that is a defect of ours.
 */
export function buildSample(imported: readonly SampleSource[], maker: SampleMaker): SampleRecords {
  const stamp = () => ({ id: maker.newId(), creator: maker.coder, created: maker.now, modified: maker.now });
  const eras = sampleEras.map(({ title, edtf }) => ({ id: maker.newId(), title, when: dateOf(edtf, {}, maker.coder) }));
  const timeline: Timeline = { ...stamp(), title: sampleTitle, eras };
  const sources = new Map(imported.map((each) => [each.name, each]));
  const codebook = buildCodebook(stamp, (edtf) => dateOf(edtf, {}, maker.coder));
  const made = new Map(
    sampleAnnotations.map((sample) => [
      sample.key,
      annotationOf(sample, found(sources, sample.file), stamp(), maker.coder, codebook.actors),
    ]),
  );
  const links = sampleLinks.map(({ from, to, relation }): Link => ({
    ...stamp(),
    from: found(made, from).id,
    to: found(made, to).id,
    relation,
    note: '',
  }));
  const files = new Map(sampleAnnotations.map(({ key, file }) => [key, file]));
  const events = sampleEvents.map((sample, order) => {
    const { source } = found(sources, found(files, sample.evidence[0]!));
    return eventOf(
      sample,
      { ...stamp(), timeline: timeline.id, order, evidence: sample.evidence.map((key) => found(made, key).id) },
      source,
      maker.coder,
    );
  });
  return { timeline, annotations: [...made.values()], events: linked(events), codebook, links };
}

/** The events with their links to each other, which they have by title. */
function linked(events: readonly DatedEvent[]): DatedEvent[] {
  const ids = new Map(events.map(({ title, id }) => [title, id]));
  return events.map((event, at) => {
    const links = sampleEvents[at]!.links?.map(({ to, relation }) => ({ to: found(ids, to), relation }));
    return links ? { ...event, links } : event;
  });
}

type Stamp = Pick<Annotation, 'id' | 'creator' | 'created' | 'modified'>;

function annotationOf(
  sample: SampleAnnotation,
  { source, version, text }: SampleSource,
  stamp: Stamp,
  coder: Id,
  actors: readonly Actor[],
): Annotation {
  const start = text.indexOf(sample.exact);
  if (start === -1 || text.indexOf(sample.exact, start + 1) !== -1) throw new Error(`${sample.file}: not found once: ${sample.exact}`);
  return {
    ...stamp,
    note: sample.note ?? '',
    tags: [...(sample.tags ?? [])],
    // Whose positions these are stands in every paper; speakers, notes and tags stay as private as they begin.
    public: sample.fields.kind === 'position' ? ['holders'] : [],
    source: source.id,
    version: version.id,
    selectors: [toSelector(text, { start, end: start + sample.exact.length })],
    fields: withActors(sample.fields, actors),
    said: spanOf(sample.said, source, coder),
    about: spanOf(sample.about, source, coder),
  };
}

function eventOf(
  sample: SampleEvent,
  own: Stamp & Pick<DatedEvent, 'timeline' | 'order' | 'evidence'>,
  source: Source,
  coder: Id,
): DatedEvent {
  const when = spanOf(sample.when, source, coder);
  return {
    ...own,
    note: '',
    tags: [],
    public: [],
    title: sample.title,
    when,
    text: sample.text ?? '',
    state: sample.isDraft ? 'draft' : 'ready',
  };
}

function spanOf(date: DateWords | undefined, source: Source, coder: Id): DateSpan | null {
  if (!date) return null;
  const { words, context } = date;
  return dateOf(words, { reference: source.published?.edtf ?? null, ...(context === undefined ? {} : { context }) }, coder);
}

function dateOf(words: string, options: ReadDateOptions, coder: Id): DateSpan {
  const read = readDate(words, { ...options, coder });
  if (!read.ok) throw new Error(`${words}: ${read.error.message}`);
  return read.span;
}

function found<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The sample names something it does not have: ${String(key)}`);
  return value;
}
