import type { Id } from '../../shared/model/record';
import { MOST_EVENT_LINKS, type EventLink } from '../../shared/model/timeline';
import AlsoDialog from '../annotations/event/AlsoDialog';
import LinkEventDialog from '../annotations/event/LinkEventDialog';
import { linkEvents, type Linked } from '../store/edits/event-links';
import { useAllEvents, useEventsById } from '../store/events';
import { useTimelines } from '../store/live';
import { alsoShow } from './event-commands';
import { tell } from './notices';
import { showDialog } from './view';

const close = () => showDialog(null);

/** Links an event to another, which is looked for; or shows events on another timeline. */
export default function EventDialogs(props: { linkEvent: Id } | { alsoShow: readonly Id[] }) {
  return 'linkEvent' in props ? <Linking from={props.linkEvent} /> : <AlsoShowing events={props.alsoShow} />;
}

function Linking({ from }: { from: Id }) {
  const events = useAllEvents();
  const first = events?.find(({ id }) => id === from);
  if (!events || !first) return null;
  return (
    <LinkEventDialog
      from={first}
      events={events}
      onClose={close}
      onLink={(id, link) => {
        void linkEvents(id, link).then((done) => tell(wordsOf(done, link)));
      }}
    />
  );
}

const wordsOf = (done: Linked, { relation }: EventLink): string =>
  ({
    linked: `Linked: ${relation}.`,
    gone: 'Not linked: the event was removed meanwhile.',
    full: `Not linked: the event has ${MOST_EVENT_LINKS} links, which is the most.`,
  })[done];

function AlsoShowing({ events }: { events: readonly Id[] }) {
  const timelines = useTimelines();
  const shown = useEventsById(events);
  if (!timelines || !shown) return null;
  return <AlsoDialog events={shown} timelines={timelines} onClose={close} onChoose={(onto) => void alsoShow(events, onto)} />;
}
