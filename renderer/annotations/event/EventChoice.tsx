import { useMemo, useState } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { byDate } from '../../../shared/export/order';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { SearchList } from '../../ui/SearchList';
import { moreWords } from '../more-words';
import { eventSearch } from './event-search';

interface EventChoiceProps {
  events: readonly DatedEvent[];
  /** The event that is not offered. */
  without: Id;
  onChoose: (id: Id) => void;
}

/** The events in the order of time, by what is typed: words of the title or of the date. */
export function EventChoice({ events, without, onChoose }: EventChoiceProps) {
  const [words, setWords] = useState('');
  const others = useMemo(() => events.filter(({ id }) => id !== without).sort(byDate), [events, without]);
  const search = useMemo(() => eventSearch(others), [others]);
  const { found, total } = useMemo(() => search(words), [search, words]);
  return (
    <SearchList
      label="Find an event"
      placeholder="Words of its title, or its date"
      words={words}
      onWords={setWords}
      listLabel="Events"
      className="link-dialog-list"
      items={found}
      onChoose={onChoose}
      empty={others.length === 0 ? 'There is no other event yet.' : 'No event has these words.'}
      note={moreWords(found.length, total)}
    >
      {({ id, title, date }) => (
        <ListBoxItem id={id} textValue={title} className="link-dialog-item">
          <span className="link-dialog-title">{title}</span>
          <span className="link-dialog-small">{date}</span>
        </ListBoxItem>
      )}
    </SearchList>
  );
}
