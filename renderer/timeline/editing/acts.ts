import { formatSpan } from '../../../shared/dates/format-span';
import type { ByHand } from '../../../shared/dates/by-hand';
import type { DateSpan } from '../../../shared/dates/date-span';
import { resized } from '../../../shared/dates/resize';
import { shifted, type ShiftBy } from '../../../shared/dates/shift';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent, EventState } from '../../../shared/model/timeline';
import { counted, locale } from '../../../shared/text/counted';
import { currentCoder } from '../../store/commit';
import { changeEvents } from '../../store/edits/events/change-events';
import { mergeEvents } from '../../store/edits/events/merge-events';
import { removeEvents } from '../../store/edits/events/remove-events';
import { reorderEvent } from '../../store/edits/events/reorder-event';
import { splitEvent } from '../../store/edits/events/split-event';
import { say } from './said';

const events = (count: number): string => counted(count, 'event', 'events');
const labelled = (verb: string, count: number): string => (count === 1 ? `${verb} event` : `${verb} ${events(count)}`);

/** Gives events other dates as one Edit, each by its own, and says what came of it. Those that cannot be dated so stay as they are. */
export async function dateAnew(
  ids: readonly Id[],
  verb: string,
  past: string,
  dateOf: (when: DateSpan, event: DatedEvent) => ByHand,
): Promise<void> {
  const refusals: string[] = [];
  let note: string | null = null;
  const changed = await changeEvents(ids, labelled(verb, ids.length), (event) => {
    if (event.when === null) return refuse(refusals, `“${event.title}” has no date yet.`);
    const made = dateOf(event.when, event);
    if (!made.ok) return refuse(refusals, made.message);
    note = made.note;
    return made.span.edtf === event.when.edtf ? null : { when: made.span };
  });
  const [only] = changed;
  const to =
    changed.length === 1
      ? `${past} to ${formatSpan(only!.when!, locale)}.`
      : changed.length > 1
        ? `${past} ${events(changed.length)}.`
        : '';
  const more = refusals.length > 1 ? ` ${events(refusals.length - 1)} more likewise.` : '';
  say([to, note, refusals.length > 0 && `${refusals[0]}${more}`].filter(Boolean).join(' '));
}

function refuse(refusals: string[], why: string): null {
  refusals.push(why);
  return null;
}

/** Moves events by the same amount. */
export const moveEvents = (ids: readonly Id[], by: ShiftBy): Promise<void> =>
  dateAnew(ids, 'Move', 'Moved', (when) => shifted(when, by, currentCoder()));

/** Ends events so many of their own units later. */
export const lengthenEvents = (ids: readonly Id[], by: number): Promise<void> =>
  dateAnew(ids, by > 0 ? 'Lengthen' : 'Shorten', by > 0 ? 'Made longer' : 'Made shorter', (when) =>
    resized(when, 'end', { by }, currentCoder()),
  );

/** Gives events the date that a hand gave them on the axis. */
export const placeEvents = (ids: readonly Id[], verb: 'Move' | 'Resize', span: DateSpan): Promise<void> =>
  dateAnew(ids, verb, verb === 'Move' ? 'Moved' : 'Resized', () => ({ ok: true, span, note: null }));

/** Dates an event that waited in the tray. */
export async function dateUndated(id: Id, span: DateSpan): Promise<void> {
  const [changed] = await changeEvents([id], 'Set date of event', ({ when }) => (when === null ? { when: span } : null));
  if (changed) say(`Placed at ${formatSpan(span, locale)}.`);
}

const following: Readonly<Record<EventState, EventState>> = { draft: 'ready', ready: 'hidden', hidden: 'draft' };

/** Brings events to the state that follows that of the first. */
export async function nextState(ids: readonly Id[]): Promise<void> {
  let state: EventState | null = null;
  const changed = await changeEvents(ids, ids.length === 1 ? 'Set state of event' : `Set state of ${events(ids.length)}`, (event) => {
    state ??= following[event.state];
    return { state };
  });
  if (changed.length > 0) say(changed.length === 1 ? `Now ${changed[0]!.state}.` : `Now ${changed[0]!.state}: ${events(changed.length)}.`);
}

/** Moves an event one place among those of its date, `peers`, as they stand by then. */
export async function reorder(id: Id, peers: readonly Id[], by: 1 | -1): Promise<void> {
  const reordered = await reorderEvent(id, peers, by);
  if ('place' in reordered) return say(`Now ${reordered.place} of ${reordered.of} of its date.`);
  const { stays } = reordered;
  if (stays === 'alone') say('It is the only event of its date.');
  else if (stays === 'by its time of day') say('Not moved: the time of day orders it and the next one. Change its time to move it.');
  else if (stays !== 'gone') say(`Already the ${stays} of its date.`);
}

/** Takes events off a timeline. */
export async function remove(ids: readonly Id[], timeline: Id): Promise<void> {
  const { removed, takenOff } = await removeEvents(ids, timeline);
  const gone = removed > 0 && `Removed ${events(removed)}.`;
  say([gone, takenOff > 0 && `${events(takenOff)} stayed on another timeline.`].filter(Boolean).join(' '));
}

/** Makes one event of several; gives the one that is left. */
export async function merge(ids: readonly Id[]): Promise<Id | null> {
  const merged = await mergeEvents(ids);
  say('refused' in merged ? merged.refused : `Merged ${events(merged.count)} into “${merged.event.title}”.`);
  return 'refused' in merged ? null : merged.event.id;
}

/** Makes an event for each passage. */
export async function split(id: Id): Promise<void> {
  const made = await splitEvent(id);
  say(made ? `Split into ${events(made.length)}.` : 'Not split: it rests on fewer than two passages.');
}
