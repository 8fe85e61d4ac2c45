import { z } from 'zod';
import type { DateSpan } from './dates/date-span';
import { withoutWords } from './dates/without-words';
import type { Change, Edit } from './edits';
import { Id, Sha256 } from './model/record';
import { TableName } from './model/tables';
import type { DatedEvent, Dating, Timeline } from './model/timeline';

/** So many records, and so many objects, are erased at once. */
export const MOST_ERASED = { records: 100_000, objects: 20_000 } as const;

/** What is to be erased for good: records with all that was ever said in them, and objects that nothing else names. */
export const Erasure = z.strictObject({
  records: z
    .array(z.strictObject({ table: TableName, id: Id }))
    .min(1)
    .max(MOST_ERASED.records),
  objects: z.array(Sha256).max(MOST_ERASED.objects),
});
export type Erasure = z.infer<typeof Erasure>;

/** What an Edit is called once something in it was erased: its own label may have quoted it. */
export const ERASED = 'Change of something that was erased';

/** Takes what is erased out of Edits: it looks at all of them first. */
export interface Eraser {
  /** Notes which dates an Edit shows to have come from what is erased, and which events can have taken them over. */
  readonly look: (edit: Edit) => void;
  /**
   * Gives an Edit as it stands once all that was erased is out of it: a contentless tombstone is left of each change to an erased record, so
   * that ids, numbers and the order of Edits stay as they were, and other records no longer name what is gone, nor keep the words of dates
   * that came from it. The very same Edit where there is nothing to take out.
   */
  readonly erase: (edit: Edit) => Edit;
}

/** What takes an erasure out of the Edits of a library. */
export function eraser({ records, objects }: Erasure): Eraser {
  const keys = new Set(records.map(({ table, id }) => `${table} ${id}`));
  const hashes = new Set(objects);
  const has: Gone['has'] = (table, id) => keys.has(`${table} ${id}`);
  const isErased = ({ table, id }: Change): boolean => has(table, id);
  const isOfErased = ({ source }: Dating): boolean => source !== null && has('sources', source);
  const [given, resting] = [new Set<string>(), new Set<Id>()];
  const left: Gone['left'] = (when) => (given.has(dateKey(when)) ? withoutWords(when) : when);
  const rests = (change: Change): boolean =>
    change.table === 'events' &&
    sidesOf(change).some((event) => event.evidence.some((id) => has('annotations', id)) || event.datings?.some(isOfErased));
  const datesGiven = (change: Change): DateSpan[] => {
    if (change.table === 'events') return sidesOf(change).flatMap(({ datings = [] }) => datings.filter(isOfErased).map(({ when }) => when));
    if (change.table !== 'annotations' || !isErased(change)) return [];
    return sidesOf(change).flatMap(({ about, said }) => [about ?? [], said ?? []].flat());
  };
  const without = (change: Change): Change => {
    if (isErased(change)) return { ...change, before: null, after: null };
    if (change.table === 'events') {
      const own = { has, left: resting.has(change.id) ? left : same };
      return onBothSides(change, (event) => eventWithout(event, own));
    }
    if (change.table === 'timelines') return onBothSides(change, (timeline) => timelineWithout(timeline, left));
    if (change.table === 'provenance')
      return onBothSides(change, (log) => patched(log, { failures: kept(log.failures, ({ sha256 }) => !hashes.has(sha256)) }));
    return change;
  };
  return {
    look: ({ changes }) => {
      for (const date of changes.flatMap(datesGiven)) given.add(dateKey(date));
      const found = changes.filter(rests);
      // An event that is split gives its date to those that come of it, which rest on other passages.
      const fresh = found.length > 0 ? changes.filter(({ table, before, after }) => table === 'events' && !(before && after)) : [];
      for (const { id } of [...found, ...fresh]) resting.add(id);
    },
    erase: (edit) => {
      const changes = edit.changes.map(without);
      if (changes.every((change, at) => change === edit.changes[at])) return edit;
      return { ...edit, label: edit.changes.some(isErased) ? ERASED : edit.label, changes };
    },
  };
}

/** What is gone, and what is left of a date: without its words where it was taken over from what is gone. */
interface Gone {
  readonly has: (table: TableName, id: Id) => boolean;
  readonly left: (when: DateSpan) => DateSpan;
}

const same = (when: DateSpan): DateSpan => when;
const dateKey = ({ edtf, words }: DateSpan): string => `${edtf} ${words}`;
const sidesOf = <C extends Change>({ before, after }: C) =>
  [before, after].filter((side): side is NonNullable<C['after']> => side !== null);

function eventWithout(event: DatedEvent, { has, left }: Gone): DatedEvent {
  const { evidence, links, datings, when } = event;
  return patched(event, {
    evidence: kept(evidence, (id) => !has('annotations', id)),
    when: when && left(when),
    ...(links && { links: kept(links, ({ to }) => !has('events', to)) }),
    ...(datings && {
      datings: mapped(datings, (dating) =>
        dating.source !== null && has('sources', dating.source)
          ? { ...dating, source: null, when: withoutWords(dating.when) }
          : patched(dating, { when: left(dating.when) }),
      ),
    }),
  });
}

const timelineWithout = (timeline: Timeline, left: Gone['left']): Timeline =>
  patched(timeline, timeline.eras ? { eras: mapped(timeline.eras, (era) => patched(era, { when: left(era.when) })) } : {});

/** The very same change where neither side becomes another. */
function onBothSides<C extends Change>(change: C, become: (record: NonNullable<C['after']>) => NonNullable<C['after']>): C {
  const [before, after] = [change.before && become(change.before), change.after && become(change.after)];
  return before === change.before && after === change.after ? change : { ...change, before, after };
}

/** The very same record where the patch holds what it has. */
const patched = <R extends object>(record: R, patch: Partial<R>): R =>
  Object.entries(patch).every(([key, value]) => record[key as keyof R] === value) ? record : { ...record, ...patch };

/** The very same list where all of it is kept. */
function kept<T>(list: T[], isKept: (each: T) => boolean): T[] {
  return list.every(isKept) ? list : list.filter(isKept);
}

/** The very same list where none of it becomes another. */
function mapped<T>(list: T[], become: (each: T) => T): T[] {
  const left = list.map(become);
  return left.every((each, at) => each === list[at]) ? list : left;
}

/** Whether nothing is left of an Edit but tombstones. */
export const isErasedWholly = ({ changes }: Pick<Edit, 'changes'>): boolean =>
  changes.every(({ before, after }) => before === null && after === null);
