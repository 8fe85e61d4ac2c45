import { useEffect } from 'react';
import type { Id } from '../../shared/model/record';
import { isOn } from '../../shared/model/timelines-of';
import { addToTimeline, type Onto, type Shown } from '../store/edits/event-timelines';
import { store } from '../store/database';
import { showTimeline, shownTimeline } from '../store/shown-timeline';
import { counted } from '../../shared/text/counted';
import { actedOn, useChosen } from '../timeline/chosen';
import { provide } from './command-table';
import { tell } from './notices';
import { select, showDialog, useView } from './view';

/** What is done to events from wherever they are shown: links, and other timelines. */
export function useEventCommands(): void {
  const selection = useView((view) => view.selection);
  const selected = selection.type === 'event' ? selection.id : null;
  const hasAny = useChosen(({ ids }) => ids.size > 0) || selected !== null;
  useEffect(
    () =>
      provide({
        'event.link': selected === null ? null : () => showDialog({ linkEvent: selected }),
        'event.also': hasAny ? () => showDialog({ alsoShow: actedOn(selected) }) : null,
      }),
    [selected, hasAny],
  );
}

/** Selects an event, on the timeline on screen or on the one it is on. */
export async function openEvent(id: Id): Promise<void> {
  const event = await store().events.get(id);
  if (!event) return tell('This event was removed meanwhile.');
  const shown = await shownTimeline();
  if (!shown || !isOn(event, shown.id)) showTimeline(event.timeline);
  select({ type: 'event', id });
}

/** Shows events on another timeline as well, and tells what came of it. */
export async function alsoShow(events: readonly Id[], onto: Onto): Promise<void> {
  const shown = await addToTimeline(events, onto);
  tell(shown ? shownWords(shown) : 'Nothing was changed: what was to be shown there, or the timeline, was removed meanwhile.');
}

const shownWords = ({ came, already, full }: Shown): string =>
  [
    came > 0 && `Shown there as well: ${counted(came, 'event', 'events')}.`,
    already > 0 && counted(already, 'event was there already.', 'events were there already.'),
    full > 0 && counted(full, 'event is on as many timelines as it can be.', 'events are on as many timelines as they can be.'),
  ]
    .filter(Boolean)
    .join(' ');
