import { useMemo } from 'react';
import { formatSpanShort } from '../../../shared/dates/format-span';
import type { DatedEvent } from '../../../shared/model/timeline';
import { counted, locale } from '../../../shared/text/counted';
import { unlinkEvents } from '../../store/edits/event-links';
import { useEventsById } from '../../store/events';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useActs } from '../acts';
import { upperFirst } from '../locale';
import { OpenItem } from '../OpenItem';
import { eventLinksOf, type SeenEventLink } from './event-links';

/** The events that this one leads to, is part of, answers or goes with, and those that say so of it. */
export function EventLinks({ event, events }: { event: DatedEvent; events: readonly DatedEvent[] }) {
  const acts = useActs();
  const elsewhere = useEventsById((event.links ?? []).map(({ to }) => to));
  const known = useMemo(() => new Map([...(elsewhere ?? []), ...events].map((each) => [each.id, each])), [elsewhere, events]);
  const { seen, missing } = useMemo(() => eventLinksOf(event, known), [event, known]);
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
      {elsewhere && missing > 0 && (
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
      <Button
        kind="quiet"
        className="inspector-icon-button"
        aria-label={`Remove the link: ${says} ${other.title.slice(0, 60)}`}
        onPress={() => void unlinkEvents(from, link)}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}
