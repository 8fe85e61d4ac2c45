import { kinds, titleOf } from '../../shared/annotations/index';
import type { DateSpan } from '../../shared/dates/date-span';
import { reResolve } from '../../shared/dates/re-resolve';
import type { Change } from '../../shared/edits';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';

/** One clock of one record, as it stands and as the new publication date would make it. */
export interface AffectedDate {
  /** Unique among those listed together. */
  readonly key: string;
  readonly at:
    | { readonly table: 'annotations'; readonly record: Annotation; readonly field: 'said' | 'about' }
    | { readonly table: 'events'; readonly record: DatedEvent; readonly field: 'when' };
  /** What it dates, in words. */
  readonly title: string;
  readonly before: DateSpan;
  /** Null: the words cannot be read against the new date, for the `reason`; accepted, the date is taken away. */
  readonly after: DateSpan | null;
  readonly reason: string | null;
}

/**
 * The dates resolved against a source's publication date as it stands, each with what `published` would make of it, in the order of
 * `annotations` and `events`. Dates that stand by themselves, or count from another date, are never among them.
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
  const places = [
    ...own.flatMap((record) => (['about', 'said'] as const).map((field) => ({ table: 'annotations' as const, record, field }))),
    ...events
      .filter(({ evidence }) => evidence.some((id) => ids.has(id)))
      .map((record) => ({ table: 'events' as const, record, field: 'when' as const })),
  ];
  return places.flatMap((at) => affected(at, source.published?.edtf ?? null, published?.edtf ?? null, coder) ?? []);
}

function affected(at: AffectedDate['at'], from: string | null, to: string | null, coder: Id): AffectedDate | null {
  const before = spanAt(at);
  if (!before || from === null || before.reference !== from) return null;
  const resolved = reResolve(before, to, coder);
  if (!resolved.changed) return null;
  return {
    key: `${at.table} ${at.record.id} ${at.field}`,
    at,
    title: titleAt(at),
    before,
    after: resolved.after,
    reason: resolved.after === null ? resolved.reason : null,
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
  const changes = new Map<string, Change>();
  for (const { at, after: span } of accepted) {
    const earlier = changes.get(at.record.id)?.after ?? { ...at.record, modified: stamp() };
    const change = { table: at.table, id: at.record.id, before: at.record, after: { ...earlier, [at.field]: span } };
    changes.set(at.record.id, change as Change);
  }
  return [{ table: 'sources', id: source.id, before: source, after }, ...changes.values()];
}

function spanAt(at: AffectedDate['at']): DateSpan | null {
  return at.table === 'events' ? at.record.when : at.record[at.field];
}

function titleAt(at: AffectedDate['at']): string {
  if (at.table === 'events') return `Event: ${at.record.title}`;
  return `${kinds[at.record.fields.kind].label}, ${at.field}: ${titleOf(at.record)}`;
}
