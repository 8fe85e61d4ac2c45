import { dateClock, keepWords } from '../../shared/annotations/clocks';
import { kinds, titleOf } from '../../shared/annotations/index';
import { contextOf } from '../../shared/annotations/words';
import type { DateSpan } from '../../shared/dates/date-span';
import { readDate } from '../../shared/dates/read-date';
import { reResolve } from '../../shared/dates/re-resolve';
import type { Change } from '../../shared/edits';
import type { Annotation, Clock } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { datedAlong } from '../store/edits/change-annotation';

type Place =
  | { readonly table: 'annotations'; readonly record: Annotation; readonly field: Clock }
  | { readonly table: 'events'; readonly record: DatedEvent; readonly field: 'when' };

/** One clock of one record, as it stands and as the new publication date would make it. */
export interface AffectedDate {
  /** Unique among those listed together. */
  readonly key: string;
  readonly at: Place;
  /** What it dates, in words. */
  readonly title: string;
  /** The words the date is read from. */
  readonly words: string;
  /** Null: so far the words wait for a publication date. */
  readonly before: DateSpan | null;
  /**
   * Null: the words cannot be read against the new date, for the `reason`; accepted, the date is taken away. An annotation's words then
   * wait for another publication date.
   */
  readonly after: DateSpan | null;
  readonly reason: string | null;
  /** Events that rest on the annotation alone and have no date: accepted, they take this one. */
  readonly takenBy: readonly DatedEvent[];
}

const clocks = ['about', 'said'] as const;

/**
 * The dates that a source's new publication date would touch: those resolved against the one it has, and the words that wait for one, each
 * with what `published` would make of it, in the order of `annotations` and `events`. Dates that stand by themselves, or count from another
 * date, are never among them.
 */
export function affectedDates(
  source: Source,
  published: DateSpan | null,
  annotations: readonly Annotation[],
  events: readonly DatedEvent[],
  coder: Id,
): AffectedDate[] {
  const own = annotations.filter((annotation) => annotation.source === source.id);
  const ids = new Set(own.map(({ id }) => id));
  const resting = events.filter(({ evidence }) => evidence.some((id) => ids.has(id)));
  const undated = resting.filter(({ when }) => when === null);
  const from = source.published?.edtf ?? null;
  const to = published?.edtf ?? null;
  const ofAnnotations = own.flatMap((record) =>
    clocks.flatMap(
      (field) =>
        resolvedDate({ table: 'annotations', record, field }, record[field], from, to, coder) ??
        waitingDate(record, field, to, undated, coder) ??
        [],
    ),
  );
  const ofEvents = resting.flatMap(
    (record) => resolvedDate({ table: 'events', record, field: 'when' }, record.when, from, to, coder) ?? [],
  );
  return [...ofAnnotations, ...ofEvents];
}

/** A date that was resolved against the publication date `from`. */
function resolvedDate(at: Place, before: DateSpan | null, from: string | null, to: string | null, coder: Id): AffectedDate | null {
  if (!before || from === null || before.reference !== from) return null;
  const resolved = reResolve(before, to, coder);
  if (!resolved.changed) return null;
  const reason = resolved.after === null ? resolved.reason : null;
  return { ...named(at), words: before.words, before, after: resolved.after, reason, takenBy: [] };
}

/** Words that wait for a publication date, where `to` is one that they can be read against. */
function waitingDate(record: Annotation, field: Clock, to: string | null, undated: readonly DatedEvent[], coder: Id): AffectedDate | null {
  const words = record.unresolved?.[field];
  const read = words === undefined ? null : readDate(words, { reference: to, coder, context: contextOf(record) });
  if (words === undefined || !read?.ok) return null;
  const after = { ...record, ...dateClock(record, field, read.span) };
  const taking = new Set(datedAlong(record, after, undated).map(({ id }) => id));
  return {
    ...named({ table: 'annotations', record, field }),
    words,
    before: null,
    after: read.span,
    reason: null,
    takenBy: undated.filter(({ id }) => taking.has(id)),
  };
}

/** The changes of the one Edit that sets the publication date and the dates accepted with it; the others keep value and reference. */
export function publishedChanges(
  source: Source,
  published: DateSpan | null,
  accepted: readonly AffectedDate[],
  stamp: () => string,
): Change[] {
  const { published: _, ...foundIn } = source.foundIn;
  const after: Source = { ...source, published, foundIn, modified: stamp() };
  const changes = new Map<Id, Change>();
  for (const date of accepted) {
    const { table, record } = date.at;
    const earlier = changes.get(record.id)?.after ?? { ...record, modified: stamp() };
    const change = { table, id: record.id, before: record, after: { ...earlier, ...patchOf(date, earlier) } };
    changes.set(record.id, change as Change);
  }
  return [{ table: 'sources', id: source.id, before: source, after }, ...changes.values(), ...takenAlong(accepted, changes)];
}

function patchOf({ at, words, after }: AffectedDate, earlier: Change['after']): object {
  if (at.table === 'events') return { when: after };
  return after ? dateClock(earlier as Annotation, at.field, after) : keepWords(earlier as Annotation, at.field, words);
}

/** Undated events take the date of their annotation as all accepted changes leave it. */
function takenAlong(accepted: readonly AffectedDate[], changes: ReadonlyMap<Id, Change>): Change[] {
  const events = new Map(accepted.flatMap(({ takenBy }) => takenBy).map((event) => [event.id, event]));
  return [...changes.values()].flatMap((change) =>
    change.table === 'annotations' ? datedAlong(change.before!, change.after!, [...events.values()]) : [],
  );
}

function named(at: Place): Pick<AffectedDate, 'key' | 'at' | 'title'> {
  return { key: `${at.table} ${at.record.id} ${at.field}`, at, title: titleAt(at) };
}

function titleAt(at: Place): string {
  if (at.table === 'events') return `Event: ${at.record.title}`;
  return `${kinds[at.record.fields.kind].label}, ${at.field}: ${titleOf(at.record)}`;
}
