import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { numbered } from '../../../shared/text/counted';
import { fold } from '../../../shared/text/fold';
import './filter.css';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** How many events have it; null where that says nothing. */
  readonly count: number | null;
}

interface ManyOfProps {
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  /** This one is to be chosen, or no longer. */
  onChange: (id: string) => void;
}

/** So many are listed; others are found by their letters. */
const MOST = 200;
/** More than these have a field to find one by. */
const FEW = 10;

/** Any of several values: arrows and letters go through them, Space or a press chooses and lets go. */
export function ManyOf({ label, options, chosen, onChange }: ManyOfProps) {
  const [words, setWords] = useState('');
  const sought = fold(words.trim());
  const found = useMemo(
    () => (sought === '' ? options : options.filter((option) => fold(option.label).includes(sought))),
    [options, sought],
  );
  const shown = found.slice(0, MOST);
  return (
    <div className="timeline-many">
      {options.length > FEW && (
        <input
          type="search"
          className="ui-input"
          aria-label={`Find in ${label.toLowerCase()}`}
          placeholder="Find"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the panel was just opened
          autoFocus
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <ListBox
        aria-label={label}
        className="timeline-many-list"
        selectionMode="multiple"
        escapeKeyBehavior="none"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the panel was just opened
        autoFocus={options.length <= FEW && options.length > 0 ? 'first' : false}
        selectedKeys={chosen.map(keyOf)}
        onSelectionChange={(keys) => {
          const changed = shown.filter(({ id }) => (keys === 'all' || keys.has(keyOf(id))) !== chosen.includes(id));
          for (const { id } of changed) onChange(id);
        }}
        renderEmptyState={() => (
          <p className="timeline-hint">{options.length === 0 ? 'Nothing to choose from yet.' : 'None has these letters.'}</p>
        )}
      >
        {shown.map(({ id, label: own, count }) => (
          <ListBoxItem key={keyOf(id)} id={keyOf(id)} textValue={own} className="timeline-many-one">
            <span className="timeline-many-tick" aria-hidden="true" />
            <span dir="auto">{own}</span>
            {count !== null && <span className="timeline-many-count">{numbered(count)}</span>}
          </ListBoxItem>
        ))}
      </ListBox>
      {found.length > MOST && <p className="timeline-hint">{numbered(found.length - MOST)} more. Type some of its letters.</p>}
    </div>
  );
}

/** "None" is the empty word, which is no key. */
const keyOf = (id: string): string => `=${id}`;
