import type { ReactElement } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import './Field.css';

interface SearchListProps<T extends { readonly id: string }> {
  /** The name of the field. */
  label: string;
  placeholder: string;
  words: string;
  onWords: (words: string) => void;
  /** Whether an item has what is typed; none where `items` are those found already. */
  filter?: (text: string, words: string) => boolean;
  /** The name of the list. */
  listLabel: string;
  className: string;
  items: readonly T[];
  onChoose: (id: T['id']) => void;
  /** What is said where nothing is found. */
  empty: string;
  /** What is said beneath the list. */
  note?: string | null;
  /** Draws an item as a ListBoxItem. */
  children: (item: T) => ReactElement;
}

/** A field that has the focus, and beneath it what is found: arrows go through the list while the words are typed, Enter takes the row marked. */
export function SearchList<T extends { readonly id: string }>(props: SearchListProps<T>) {
  const { label, placeholder, words, onWords, filter, listLabel, className, items, onChoose, empty, note, children } = props;
  return (
    <Autocomplete {...(filter && { filter })} inputValue={words} onInputChange={onWords}>
      <SearchField aria-label={label} autoFocus>
        {/* The list has no focus of its own: it is the field's, as a combobox's is, which the library leaves unsaid. */}
        {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete names the list */}
        <Input className="ui-input" placeholder={placeholder} role="combobox" aria-expanded aria-haspopup="listbox" />
      </SearchField>
      <ListBox
        aria-label={listLabel}
        className={className}
        items={items}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p>{empty}</p>}
      >
        {children}
      </ListBox>
      {note && <p className="ui-description">{note}</p>}
    </Autocomplete>
  );
}
