import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { compareSpans } from '../../../shared/dates/compare';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { numbered } from '../../../shared/text/counted';
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
  const others = useMemo(
    () => events.filter(({ id }) => id !== without).sort((a, b) => compareSpans(a.when, b.when) || a.order - b.order),
    [events, without],
  );
  const search = useMemo(() => eventSearch(others), [others]);
  const { found, total } = useMemo(() => search(words), [search, words]);
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <SearchField aria-label="Find an event" autoFocus>
        {/* The list has no focus of its own: it is the field's, as a combobox's is, which the library leaves unsaid. */}
        {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete names the list */}
        <Input className="ui-input" placeholder="Words of its title, or its date" role="combobox" aria-expanded aria-haspopup="listbox" />
      </SearchField>
      <ListBox
        aria-label="Events"
        className="link-dialog-list"
        items={found}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p>{others.length === 0 ? 'There is no other event yet.' : 'No event has these words.'}</p>}
      >
        {({ id, title, date }) => (
          <ListBoxItem id={id} textValue={title} className="link-dialog-item">
            <span className="link-dialog-title">{title}</span>
            <span className="link-dialog-small">{date}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {total > found.length && (
        <p className="link-dialog-small">
          {numbered(found.length)} of {numbered(total)} are shown. Type on to narrow them.
        </p>
      )}
    </Autocomplete>
  );
}
