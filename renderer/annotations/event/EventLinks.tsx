import { useMemo } from 'react';
import { formatSpanShort } from '../../../shared/dates/format-span';
import type { DatedEvent } from '../../../shared/model/timeline';
import { counted, locale } from '../../../shared/text/counted';
import { unlinkEvents } from '../../store/edits/event-links';
import { useAllEvents } from '../../store/events';
import { Button } from '../../ui/Button';
import { IconButton } from '../IconButton';
import { useActs } from '../acts';
import { upperFirst } from '../locale';
import { OpenItem } from '../OpenItem';
import { eventLinksOf, type SeenEventLink } from './event-links';

/** The events of all timelines that this one leads to, is part of, answers or goes with, and those that say so of it. */
export function EventLinks({ event }: { event: DatedEvent }) {
  const acts = useActs();
  const events = useAllEvents();
  const { seen, missing } = useMemo(() => eventLinksOf(event, events ?? []), [event, events]);
  return (
    <section className="inspector-section" aria-label="Links to other events">
      <h3>Links</h3>
      {seen.length > 0 && (
        <ul className="inspector-list">
          {seen.map((each) => (
            <LinkItem key={`${each.from} ${each.link.relation} ${each.link.to}`} {...each} onOpen={() => acts.openEvent(each.other.id)} />
          ))}
        </ul>
      )}
      {events && missing > 0 && (
        <p className="inspector-small">{counted(missing, 'linked event is not here.', 'linked events are not here.')}</p>
      )}
      <div className="inspector-section-acts">
        <Button onPress={() => acts.linkEvent(event.id)}>Link to another event…</Button>
      </div>
    </section>
  );
}

function LinkItem({ from, link, other, says, onOpen }: SeenEventLink & { onOpen: () => void }) {
  const date = other.when ? formatSpanShort(other.when, locale) : 'undated';
  return (
    <li className="inspector-evidence" aria-label={`${upperFirst(says)}: ${other.title.slice(0, 80)}`}>
      <OpenItem small={`${upperFirst(says)} · ${date}`} onOpen={onOpen}>
        {other.title}
      </OpenItem>
      <IconButton
        icon="close"
        name={`Remove the link: ${says} ${other.title.slice(0, 60)}`}
        onPress={() => void unlinkEvents(from, link)}
      />
    </li>
  );
}
