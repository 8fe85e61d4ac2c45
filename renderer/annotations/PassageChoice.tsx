import { useMemo, useState } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { kinds } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { SearchList } from '../ui/SearchList';
import { moreWords } from './more-words';
import { passageSearch } from './passage-search';
import './LinkDialog.css';

interface PassageChoiceProps {
  /** The passage that is linked, which is not offered; null where none is. */
  from: Annotation | null;
  annotations: readonly Annotation[];
  sources: readonly Source[];
  onChoose: (id: Id) => void;
}

/** The passages of all sources, by what is typed: those of other sources first. */
export function PassageChoice({ from, annotations, sources, onChoose }: PassageChoiceProps) {
  const [words, setWords] = useState('');
  const search = useMemo(() => passageSearch(from, annotations, sources), [from, annotations, sources]);
  const { found, total } = useMemo(() => search(words), [search, words]);
  return (
    <SearchList
      label="Find a passage"
      placeholder="Words of the passage, a name, or its source"
      words={words}
      onWords={setWords}
      listLabel="Passages"
      className="link-dialog-list"
      items={found}
      onChoose={onChoose}
      empty={annotations.length < (from ? 2 : 1) ? 'No other passage is tagged yet.' : 'No passage has these words.'}
      note={moreWords(found.length, total)}
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
    </SearchList>
  );
}
