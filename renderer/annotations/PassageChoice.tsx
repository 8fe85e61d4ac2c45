import { useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { kinds } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { passageSearch } from './passage-search';
import './LinkDialog.css';

interface PassageChoiceProps {
  /** The passage that is linked, which is not offered; null where none is. */
  from: Annotation | null;
  annotations: readonly Annotation[];
  sources: readonly Source[];
  onChoose: (id: Id) => void;
}

const hint = 'Words of the passage, a name, or its source';

/** The passages of all sources, by what is typed: those of other sources first. */
export function PassageChoice({ from, annotations, sources, onChoose }: PassageChoiceProps) {
  const [words, setWords] = useState('');
  const search = useMemo(() => passageSearch(from, annotations, sources), [from, annotations, sources]);
  const { found, total } = useMemo(() => search(words), [search, words]);
  return (
    <Autocomplete inputValue={words} onInputChange={setWords}>
      <SearchField aria-label="Find a passage" autoFocus>
        {/* The list has no focus of its own: it is the field's, as a combobox's is, which the library leaves unsaid. */}
        {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete names the list */}
        <Input className="ui-input" placeholder={hint} role="combobox" aria-expanded aria-haspopup="listbox" />
      </SearchField>
      <ListBox
        aria-label="Passages"
        className="link-dialog-list"
        items={found}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => (
          <p>{annotations.length < (from ? 2 : 1) ? 'No other passage is tagged yet.' : 'No passage has these words.'}</p>
        )}
      >
        {({ id, kind, quotation, small }) => (
          <ListBoxItem id={id} textValue={quotation} className={`link-dialog-item link-dialog-${kind}`}>
            <span className="link-dialog-words">
              <span className="ui-visually-hidden">{kinds[kind].label}: </span>
              {quotation}
            </span>
            <span className="link-dialog-small">{small}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {total > found.length && (
        <p className="link-dialog-small">
          {found.length} of {total} are shown. Type on to narrow them.
        </p>
      )}
    </Autocomplete>
  );
}
