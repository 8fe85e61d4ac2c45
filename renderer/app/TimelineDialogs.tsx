import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/record';
import type { Timeline } from '../../shared/model/timeline';
import { addTimeline, duplicateTimeline, removalOf, removeTimeline, renameTimeline, type TimelineRemoval } from '../store/edits/timelines';
import { useEventsById } from '../store/events';
import { showTimeline, useShownTimeline } from '../store/shown-timeline';
import { ErasDialog } from '../timeline/eras/ErasDialog';
import { NameTimeline } from '../timeline/timelines/NameTimeline';
import { RemoveTimeline } from '../timeline/timelines/RemoveTimeline';
import { tell } from './notices';
import { oneAtATime } from './one-at-a-time';
import { showDialog, type TimelineDialog, useView } from './view';

const close = () => showDialog(null);

const TOO_MANY = 'It has more events than one change can hold. Take some of them off the timeline first.';

/** The dialog about the timeline on screen that was asked for. */
export default function TimelineDialogs({ about }: { about: TimelineDialog }) {
  const timeline = useShownTimeline();
  if (about === 'new') return <NewTimeline />;
  if (!timeline) return null;
  if (about === 'rename') return <Renaming {...timeline} />;
  if (about === 'duplicate') return <Duplicating {...timeline} />;
  return about === 'remove' ? <Removing key={timeline.id} {...timeline} /> : <Eras timeline={timeline} />;
}

const make = oneAtATime(async (name: string) => {
  showTimeline(await addTimeline(name));
  tell(`${name} is on screen. What you place now comes onto it.`);
  return null;
});

function NewTimeline() {
  return (
    <NameTimeline
      title="New timeline"
      action="Make timeline"
      name=""
      about="It begins empty. Passages that you place come onto the timeline on screen."
      onName={make}
      onClose={close}
    />
  );
}

function Renaming({ id, title }: Timeline) {
  const rename = async (name: string) => {
    if (name !== title) await renameTimeline(id, name);
    return null;
  };
  return (
    <NameTimeline
      title="Rename the timeline"
      action="Rename"
      name={title}
      about="Exports carry this name as their title."
      onName={rename}
      onClose={close}
    />
  );
}

const duplicate = oneAtATime(async (id: Id, name: string) => {
  const made = await duplicateTimeline(id, name);
  if (made === null) return TOO_MANY;
  showTimeline(made);
  return null;
});

function Duplicating({ id, title }: Timeline) {
  return (
    <NameTimeline
      title="Duplicate the timeline"
      action="Duplicate"
      name={`${title}, second`}
      about="The same events are shown on both: what you change in one changes on both. Its eras are copied."
      onName={(name) => duplicate(id, name)}
      onClose={close}
    />
  );
}

function Removing({ id, title }: Timeline) {
  const [removal, setRemoval] = useState<TimelineRemoval | null>(null);
  useEffect(() => {
    let wanted = true;
    void removalOf(id).then((counted) => wanted && setRemoval(counted));
    return () => {
      wanted = false;
    };
  }, [id]);
  const remove = async () => {
    if (!(await removeTimeline(id))) return TOO_MANY;
    tell(`Removed ${title}. Undo brings it back.`);
    return null;
  };
  return <RemoveTimeline title={title} removal={removal} onRemove={remove} onClose={close} />;
}

function Eras({ timeline }: { timeline: Timeline }) {
  const selection = useView((view) => view.selection);
  const selected = selection.type === 'event' ? selection.id : null;
  const [event] = useEventsById(selected === null ? [] : [selected]) ?? [];
  return <ErasDialog timeline={timeline} event={event ?? null} onClose={close} />;
}
